import type { CardHere } from "../../records/guidance.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { CardBody } from "./CardBody.tsx";

interface Props {
  readonly card: CardHere;
  readonly onClose: () => void;
}

/** A card beside what is being written, which stays as it is. */
export const CardDrawer = ({ card, onClose }: Props) => (
  <Drawer isOpen title={card.title} onClose={onClose}>
    <p>{card.gist}</p>
    <CardBody card={card} level={3} />
  </Drawer>
);
