package se.ss12000.conformance.standard;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a source says about the standard, one thing at a time, so that two sources compare. */
final class Statements {
  private static final String NOTHING = "-";

  private final SortedMap<String, String> said = new TreeMap<>();

  /** One thing that two sources say differently; what one of them does not say is a hyphen. */
  record Difference(String about, String facts, String data) {}

  void say(String subject, String aspect, String value) {
    String about = subject + " " + aspect;
    if (said.put(about, value) != null) {
      throw new IllegalStateException("said twice: " + about);
    }
  }

  int size() {
    return said.size();
  }

  /** Where these facts and the data differ, in both directions. */
  List<Difference> differencesFrom(Statements data) {
    var all = new TreeSet<>(said.keySet());
    all.addAll(data.said.keySet());
    var differences = new ArrayList<Difference>();
    for (String about : all) {
      String fact = requireNonNullElse(said.get(about), NOTHING);
      String datum = requireNonNullElse(data.said.get(about), NOTHING);
      if (!fact.equals(datum)) {
        differences.add(new Difference(about, fact, datum));
      }
    }
    return differences;
  }
}
