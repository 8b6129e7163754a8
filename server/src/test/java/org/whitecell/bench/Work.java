package org.whitecell.bench;

import java.util.List;

/** Something that is measured. */
interface Work {

  /** Measures it, on every store that there is. */
  List<Figure> measure(Bench bench);
}
