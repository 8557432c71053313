package se.ss12000.conformance.check.quality;

import se.ss12000.conformance.check.IdKey;

/** The prints of ids that come in runs: that of the last one is not worked out again. */
final class LastPrint {
  private String last = "";
  private long print = IdKey.of(last).print();

  long of(String id) {
    if (!id.equals(last)) {
      last = id;
      print = IdKey.of(id).print();
    }
    return print;
  }
}
