/** Made by the build from the atlas; see `map/` beside the sources. */
declare module "virtual:map/central-asia" {
  import type { RegionMap } from "./region";
  export const centralAsia: RegionMap;
}
