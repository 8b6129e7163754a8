import { addresses } from "../../http/server";
import { desk } from "../../words";
import { LinkShown } from "../invitations/LinkShown";
import { useLoaded } from "../useCall";
import "../invitations/invitations.css";
import "./home.css";

/** Where people on other machines find the server; nothing where only this one reaches it. */
export function Addresses() {
  const [told] = useLoaded<readonly string[]>("addresses", addresses);
  const [first, ...more] = told.is === "here" ? told.it : [];
  if (first === undefined) return null;
  return (
    <section class="sheet addresses">
      <h2>{desk.addresses}</h2>
      <p class="quiet">{desk.addressesHow}</p>
      <LinkShown label={desk.addressLink} link={first} picture="shown" />
      {more.length === 0 ? null : (
        <p>
          {desk.addressesMore} {more.join(" · ")}
        </p>
      )}
      <p class="quiet">
        {desk.checkHow} <span class="addresses-check">{first}/check</span>
      </p>
    </section>
  );
}
