package se.ss12000.conformance.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/** Collects what could not be carried over, each thing once. */
final class Remarks {
  private final Set<Remark> remarks = new LinkedHashSet<>();

  void add(Part at, Text text) {
    add(at.place(), text);
  }

  void add(String place, Text text) {
    remarks.add(new Remark(place, text));
  }

  List<Remark> all() {
    return List.copyOf(remarks);
  }
}
