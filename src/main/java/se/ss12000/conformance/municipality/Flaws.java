package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes some of the records that pass wrong, each in one way, and tells which. */
public final class Flaws implements Records {
  private static final int PARTS = 1_000_000;

  private final Records records;
  private final Records truth;
  private final Dice dice;
  private final int share;
  private long number;

  /**
   * @param rate how many of the records are made wrong, from 0 to 1
   * @param truth receives, for each of them, its type and id and the rule that is broken
   */
  public Flaws(Records records, Records truth, double rate, long seed) {
    this.records = records;
    this.truth = truth;
    this.dice = new Dice(seed);
    this.share = (int) Math.round(rate * PARTS);
  }

  @Override
  public void add(String type, ObjectNode json) throws IOException {
    number++;
    if (json.has("id") && dice.below(PARTS, Kind.FLAW, number) < share) {
      var flaws = new ArrayList<>(Flaw.of(type));
      flaws.addAll(Flaw.ofAll());
      spoil(type, json, flaws);
    }
    records.add(type, json);
  }

  private void spoil(String type, ObjectNode json, List<Flaw> flaws) throws IOException {
    int first = dice.below(flaws.size(), Kind.FLAW, ~number);
    for (int i = 0; i < flaws.size(); i++) {
      Flaw flaw = flaws.get((first + i) % flaws.size());
      if (flaw.change().test(json)) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("type", type).put("id", json.path("id").asText()).put("rule", flaw.rule());
        truth.add(type, told);
        return;
      }
    }
  }
}
