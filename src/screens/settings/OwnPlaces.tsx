import { useState } from "react";
import { fold } from "../../casefile/casefile.ts";
import type { School } from "../../casefile/entities.ts";
import { placeKinds, placesOfKind } from "../../casefile/ownPlaces.ts";
import { changeSchool } from "../../records/people.ts";
import { Card } from "../../ui/Card.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { RemoveIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";
import { AddOwnPlace } from "./AddOwnPlace.tsx";

/** Places by the names they go by here: offered in a record, and rows of their own in where and when. Each change is saved at once. */
export function OwnPlaces({ school }: { readonly school: School }) {
  const workspace = useWorkspace();
  const [error, setError] = useState<SaveError>();
  const put = async (places: School["places"]) => {
    const saved = await changeSchool(workspace, { places });
    setError(saved.ok ? undefined : saved.error);
    return saved;
  };
  const mistakeIn = ({ name, kind }: School["places"][number]): string | undefined => {
    if (name.trim() === "") return "Write the name of the place";
    const isThere = placesOfKind(school, kind).some((each) => fold(each.name) === fold(name));
    return isThere ? "This place is on the list already" : undefined;
  };
  return (
    <Card title="Places of your school">
      <p>
        Name the places where adults may not see, such as “science corridor” or “toilets by the field door”. A record
        offers them, and “Where and when” counts each for itself. Records keep the words they were written with.
      </p>
      {error && (
        <Notice tone="problem" live title={saveTrouble(error).title}>
          <p>{saveTrouble(error).whatToDo}</p>
        </Notice>
      )}
      {school.places.length > 0 && (
        <List label="Places of your school">
          {placeKinds.flatMap(({ key, label }) =>
            placesOfKind(school, key).map((place) => (
              <ListRow
                key={`${key} ${place.name}`}
                title={place.name}
                detail={label}
                action={
                  <IconButton
                    icon={RemoveIcon}
                    label={`Remove: ${place.name}`}
                    onClick={() => void put(school.places.filter((each) => each !== place))}
                  />
                }
              />
            )),
          )}
        </List>
      )}
      <AddOwnPlace mistakeIn={mistakeIn} onAdd={(place) => put([...school.places, place])} />
    </Card>
  );
}
