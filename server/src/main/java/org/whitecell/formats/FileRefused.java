package org.whitecell.formats;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken, with everything that is wrong in it. */
public final class FileRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  FileRefused(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Stable, for programs. */
  public String code() {
    return "file-invalid";
  }

  /** Every fault that was found, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }
}
