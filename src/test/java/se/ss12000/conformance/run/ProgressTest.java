package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.payload.Records.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.source.SourceException;

/** What somebody who waits is told. */
final class ProgressTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void isToldEveryThousandRecords() throws SourceException {
    assertThat(told(2_999, 2_999)).containsExactly("1000", "2000", "Person.json", "done");
    assertThat(told(999, 999)).containsExactly("Person.json", "done");
  }

  @Test
  void isToldOfBothReadings() throws SourceException {
    assertThat(told(2_001, 2_000))
        .containsExactly("1000", "2000", "Person.json", "1000 again", "2000 again", "done");
  }

  /** What is told while a list of persons is read, of whom some have the same id. */
  private static List<String> told(int records, int ids) throws SourceException {
    var payloads = new ArrayList<Payload>();
    for (int i = 0; i < records; i++) {
      payloads.add(RECORDS.listed("Person", person(i % ids), i));
    }
    payloads.add(RECORDS.lastPage("Person"));
    var log = new ProgressLog();

    new Requests().progress(log).run(Delivery.of(payloads.toArray(Payload[]::new)));

    return log.told;
  }

  /** Writes down what it is told. */
  private static final class ProgressLog implements Progress {
    private final List<String> told = new ArrayList<>();

    @Override
    public void records(long count, boolean again) {
      told.add(count + (again ? " again" : ""));
    }

    @Override
    public void document(Envelope document) {
      told.add(document.origin().label());
    }

    @Override
    public void done() {
      told.add("done");
    }
  }
}
