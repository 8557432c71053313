package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitTest {
  private static final long MB = 1_000_000;

  @Test
  void stopsAtDeepNesting() {
    assertThat(Read.of("persons.json", "[{\"a\": " + "[".repeat(100_000)).lines())
        .containsExactly(
            "LIMIT Person '/0/a%s' at 1:1006: nesting deeper than 1000 levels"
                .formatted("/0".repeat(98)));
    assertThat(Read.of("persons.json", "{\"a\":".repeat(100_000)).malformed()).hasSize(1);
  }

  @Test
  void readsWhatIsJustWithinTheLimits() {
    String deep = "[".repeat(998) + "]".repeat(998);
    String string = "\"" + "x".repeat(Limit.STRING.most()) + "\"";
    String number = "1".repeat(Limit.NUMBER.most());

    for (String value : new String[] {deep, string, number}) {
      assertThat(Read.of("persons.json", "[{\"a\": " + value + "}]").lines())
          .containsExactly("Person /0 at 1:2", "ARRAY of 1 Person under '' beside {}");
    }
  }

  @Test
  void stopsAtAnEndlessString() {
    var endless = new Repeated("[{}, {\"a\": \"", "x", 200 * MB, "\"}]");

    assertThat(Read.of("persons.json", endless).lines())
        .containsExactly(
            "Person /0 at 1:2",
            "LIMIT Person '/1/a' at 1:12: a string longer than 5 million characters");
    assertThat(endless.given).isLessThan(10 * MB);
  }

  @Test
  void stopsAtAnEndlessKey() {
    assertThat(Read.of("persons.json", new Repeated("[{\"", "x", 200 * MB, "\": 1}]")).malformed())
        .extracting(malformed -> malformed.found().en())
        .containsExactly("a key longer than 50000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0.", "1e", "-1.5E+"})
  void stopsAtALongNumber(String beginning) {
    String number = beginning + "9".repeat(10_000);

    assertThat(Read.of("persons.json", "[{\"a\": " + number + "}]").lines())
        .containsExactly("LIMIT Person '/0/a' at 1:8: a number longer than 1000 digits");
  }

  @Test
  void stopsAtANumberBeyondAll() {
    assertThat(Read.of("persons.json", "[{\"a\": 1e999999999}]").lines())
        .containsExactly(
            "LIMIT Person '/0/a' at 1:8: a number greater than 10 to the power of 308");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{}, {\"a\": [1", "{\"data\": [{}, {\"a\": [1"})
  void stopsAtARecordWithoutEnd(String beginning) {
    var endless = new Repeated(beginning, ", " + " ".repeat(100), 1000 * MB, "");

    var read = Read.of("persons.json", endless);

    assertThat(read.entities()).hasSize(1);
    assertThat(read.malformed()).hasSize(1);
  }

  @Test
  void stopsAtARecordTooLarge() {
    String string = "\"" + "x".repeat(10_000) + "\",";

    assertThat(
            Read.of("persons.json", new Repeated("[{}, {\"a\": [", string, 100 * MB, "")).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("LIMIT Person '/1/a/")
        .endsWith("a record larger than 32 MB");
  }

  @Test
  void stopsAtARecordOfTooManyValues() {
    assertThat(Read.of("persons.json", new Repeated("[{\"a\": [", "1,", 30 * MB, "1]}]")).lines())
        .containsExactly(
            "LIMIT Person '/0/a/999998' at 1:2000005: a record with more than 1 million values");
  }

  @Test
  void stopsAtAPageWithTooMuchBesideItsRecords() {
    String string = "\"" + "x".repeat(10_000) + "\",";

    assertThat(
            Read.of(
                    "persons.json",
                    new Repeated("{\"data\": [], \"links\": [", string, 100 * MB, ""))
                .malformed())
        .extracting(malformed -> malformed.found().en())
        .containsExactly("a record larger than 32 MB");
  }

  @Test
  void passesAnyAmountOfSpace() {
    assertThat(Read.of("persons.json", new Repeated("", " ", 40 * MB, "\n{}")).lines())
        .containsExactly("Person alone at 2:1 not listed", "RECORD of 1 Person under '' beside {}");
  }

  @Test
  void goesOnWithTheNextLineAfterOneBeyondALimit() {
    String lines = "{\"a\": " + "[".repeat(100_000) + "\n{\"id\": \"1\"}\n";

    assertThat(Read.of("persons.jsonl", lines).lines())
        .hasSize(3)
        .contains("Person /1 at 2:1", "SEQUENCE of 1 Person under '' beside {}");
  }

  @Test
  void doesNotSlowDownOverManyDuplicates() {
    String duplicates = "{\"a\":1" + ",\"a\":1".repeat(300_000) + "}";

    assertThat(Read.of("person.json", duplicates).malformed()).hasSize(300_000);
  }

  /** A document that is made while it is read. */
  private static final class Repeated extends InputStream {
    private final byte[] beginning;
    private final byte[] block;
    private final byte[] end;
    private final long endsAt;
    private long given;

    Repeated(String beginning, String middle, long size, String end) {
      this.beginning = beginning.getBytes(UTF_8);
      this.block = middle.repeat(65_536 / middle.length() + 1).getBytes(UTF_8);
      this.end = end.getBytes(UTF_8);
      this.endsAt = this.beginning.length + size / block.length * block.length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int from, int length) {
      if (given < beginning.length) {
        return give(beginning, given, target, from, length);
      }
      return given < endsAt
          ? give(block, (given - beginning.length) % block.length, target, from, length)
          : give(end, given - endsAt, target, from, length);
    }

    private int give(byte[] part, long start, byte[] target, int from, int length) {
      int count = (int) Math.min(length, part.length - start);
      System.arraycopy(part, (int) start, target, from, count);
      given += count;
      return count == 0 ? -1 : count;
    }
  }
}
