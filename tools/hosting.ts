import { securityHeaders } from "./headers.ts";

// Ready files for other servers, made of the same headers that `npm start` sends. A test compares them with hosting/.

const headers = Object.entries(securityHeaders);
/** Files whose name says what is in them never change. All else is asked for anew, or a new version would not be seen. */
const [forGood, anew] = ["public, max-age=31536000, immutable", "no-cache"];

const caddy = `# Caddy: put the built \`dist\` where \`root\` says, and your own name in the first line. Made by tools/hosting.ts.
waymark.example.org {
	root * /srv/waymark
	encode gzip
	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
		-Server
	}
	@changing not path /assets/*
	header @changing Cache-Control "${anew}"
	header /assets/* Cache-Control "${forGood}"
	try_files {path} /index.html
	file_server
}
`;

const lines = (indent: string): string =>
  headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join("\n");
const nginx = `# nginx: for the http block, with your own name, certificate and folder. Made by tools/hosting.ts.
server {
	listen 443 ssl;
	server_name waymark.example.org;
	ssl_certificate /etc/ssl/waymark.pem;
	ssl_certificate_key /etc/ssl/waymark.key;
	root /srv/waymark;
	server_tokens off;
	gzip on;
	gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml application/wasm;

	location / {
${lines("\t\t")}
		add_header Cache-Control "${anew}" always;
		try_files $uri /index.html;
	}
	# Headers are not inherited into a block that has some of its own.
	location /assets/ {
${lines("\t\t")}
		add_header Cache-Control "${forGood}" always;
	}
}
`;

const staticHost = `# For hosts that read a _headers file (Netlify, Cloudflare Pages): copy it into \`dist\`. Made by tools/hosting.ts.
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join("\n")}
  Cache-Control: ${anew}

/assets/*
  ! Cache-Control
  Cache-Control: ${forGood}
`;

/** The files of hosting/, by name. */
export const hostingFiles: Readonly<Record<string, string>> = {
  Caddyfile: caddy,
  "nginx.conf": nginx,
  _headers: staticHost,
  _redirects: "/* /index.html 200\n",
};
