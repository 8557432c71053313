package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import se.ss12000.conformance.check.IdKey;

/** The prints of ids that come in runs: that of the last one is not worked out again. */
final class LastPrint {
  private IdKey last = new IdKey(0, 0);
  private long print = last.print();

  long of(JsonNode id) {
    if (!last.isOf(id)) {
      last = IdKey.of(id);
      print = last.print();
    }
    return print;
  }
}
