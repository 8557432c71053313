package se.ss12000.conformance.payload;

import java.util.List;

/**
 * How often an attribute is filled, over all records of a type.
 *
 * @param path such as {@code emails[].type}
 * @param extension whether the standard does not know it
 * @param places in how many places it could stand: records, or objects within records
 * @param filled in how many of them it says something
 * @param codes the values of its code list that occur; none of what is personal
 */
public record Filling(
    String path, boolean extension, long places, long filled, List<String> codes) {
  private static final int ALL = 100;

  public Filling {
    codes = List.copyOf(codes);
  }

  /** Rounded down, so that a share that is too small never looks large enough. */
  public int percent() {
    return places == 0 ? 0 : (int) (filled * ALL / places);
  }
}
