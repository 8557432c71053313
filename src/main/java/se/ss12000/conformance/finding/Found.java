package se.ss12000.conformance.finding;

import se.ss12000.conformance.text.Text;

/**
 * What stands where something else was expected.
 *
 * @param personal whether it can identify or expose somebody; a report then masks it
 */
public record Found(Text text, boolean personal) {
  /** There is nothing to show. */
  public static final Found NOTHING = new Found(Text.NONE, false);
}
