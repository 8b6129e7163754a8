package org.whitecell.store;

/**
 * The form of the data that this version writes. It is marked in the folder and in the database,
 * and said in a backup; data of a higher form is refused.
 */
public final class DataForm {

  /** The only one that there has been. */
  public static final int CURRENT = 1;

  private DataForm() {}
}
