package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.query.Belongs;
import se.ss12000.conformance.query.Chosen;

/** What came, held against what should have come. */
final class Trial {
  private final Walk walk;
  private final Chosen chosen;
  private final Listed listed;
  private final BitSet came = new BitSet();
  private final Tally extraFirst = new Tally();
  private final Tally extraLater = new Tally();
  private final Tally missing = new Tally();
  private final Tally unlisted = new Tally();
  private long in;
  private long out;
  private long outCame;

  private Trial(Walk walk, Chosen chosen, Listed listed) {
    this.walk = walk;
    this.chosen = chosen;
    this.listed = listed;
  }

  /** Reads what came; {@link #weigh} has to be told of every record of the whole list then. */
  static Trial of(Walk walk, Chosen chosen, Listed listed) {
    var trial = new Trial(walk, chosen, listed);
    for (Exchange page : walk.pages()) {
      boolean first = page.number() == walk.first().number();
      walk.records(page, record -> trial.add(record, first));
    }
    return trial;
  }

  private void add(JsonNode record, boolean first) {
    int number = listed.numberOf(record);
    if (number >= 0) {
      came.set(number);
    }
    if (listed.isExplained(record)) {
      listed.noteChange(number);
      return;
    }
    Belongs belongs = chosen.belongs(record);
    if (belongs == Belongs.NO) {
      (first ? extraFirst : extraLater).add(record);
    } else if (number < 0 && belongs == Belongs.YES) {
      unlisted.add(record);
    }
  }

  void weigh(int number, JsonNode record) {
    if (listed.isChanged(number)) {
      return;
    }
    Belongs belongs = chosen.belongs(record);
    if (belongs == Belongs.YES) {
      in++;
      if (!came.get(number)) {
        missing.add(record);
      }
    } else if (belongs == Belongs.NO) {
      out++;
      outCame += came.get(number) ? 1 : 0;
    }
  }

  Walk walk() {
    return walk;
  }

  /** Whether some records should come and others should not. */
  boolean tells() {
    return in > 0 && out > 0;
  }

  boolean expectsNothing() {
    return in == 0;
  }

  /** Whether everything came, even what should not have. */
  boolean gaveEverything() {
    return out > 0 && outCame == out && missing.isEmpty() && !wentAstray();
  }

  /** Whether the first page was right and a later one was not. */
  boolean wentAstray() {
    return extraFirst.isEmpty() && !extraLater.isEmpty();
  }

  Tally extra() {
    return extraFirst.isEmpty() ? extraLater : extraFirst;
  }

  long extraCount() {
    return extraFirst.count() + extraLater.count();
  }

  /** What should have come, as far as the answer was followed to its end. */
  Tally missing() {
    return missing;
  }

  /** What came rightly, but did not stand in the whole list. */
  Tally unlisted() {
    return unlisted;
  }
}
