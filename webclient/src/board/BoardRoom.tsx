import { Budgets } from "./Budgets";
import { Facts } from "./Facts";
import { Indicators } from "./Indicators";
import { RegionMap } from "./RegionMap";
import "./board.css";

/** Where things stand: the map, the indicators, what is left to spend, what is established. */
export function BoardRoom() {
  return (
    <div class="board stack">
      <RegionMap />
      <Indicators />
      <Budgets />
      <Facts />
    </div>
  );
}
