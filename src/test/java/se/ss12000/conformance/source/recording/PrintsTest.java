package se.ss12000.conformance.source.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Answer;

final class PrintsTest {
  private static final Bodies BODIES = new Bodies(Exchanges.STANDARD, Optional.empty());

  private static Optional<long[]> prints(String body) {
    Answer answer = Exchanges.list(1, "persons", body);
    var prints = new Prints();
    BODIES.read(answer.exchange(), body.getBytes(UTF_8), prints);
    return prints.all();
  }

  private static boolean repeat(String... ids) {
    String records = "{\"id\":\"" + String.join("\"},{\"id\":\"", ids) + "\"}";
    return Prints.repeat(List.of(prints("{\"data\":[" + records + "]}").orElseThrow()));
  }

  @Test
  void tellsIdsApart() {
    assertThat(repeat("4e1c2b7a-0000-4000-8000-00000000000a", "a", "b")).isFalse();
    assertThat(repeat("4e1c-0000", "0000-4e1c", "4e1c0000-")).isFalse();
    assertThat(repeat("a", "b", "a")).isTrue();
  }

  @Test
  void doesNotTellCapitalsApart() {
    assertThat(
            repeat("4e1c2b7a-0000-4000-8000-00000000000a", "4E1C2B7A-0000-4000-8000-00000000000A"))
        .isTrue();
  }

  @Test
  void findsTheSameIdOnTwoPages() {
    long[] page = prints("{\"data\":[{\"id\":\"a\"}]}").orElseThrow();
    long[] other = prints("{\"data\":[{\"id\":\"b\"}]}").orElseThrow();

    assertThat(Prints.repeat(List.of(page, other))).isFalse();
    assertThat(Prints.repeat(List.of(page, other, page))).isTrue();
  }

  @Test
  void findsWhatSortingWouldFind() {
    var random = new Random(12000);
    for (int round = 0; round < 2000; round++) {
      int shift = random.nextInt(Long.SIZE - 12);
      long[] page = random.longs(random.nextInt(60), 1, 1 << 11).map(n -> n << shift).toArray();
      long[] other = random.longs(random.nextInt(3), 1, 1 << 11).map(n -> n << shift).toArray();
      long[] all = LongStream.concat(Arrays.stream(page), Arrays.stream(other)).toArray();

      assertThat(Prints.repeat(List.of(page, other)))
          .isEqualTo(Arrays.stream(all).distinct().count() < all.length);
    }
  }

  @Test
  void hasOnePrintForEachRecord() {
    String hundred = "{\"id\":\"a\"},".repeat(99) + "{\"id\":\"a\"}";

    assertThat(prints("{\"data\":[" + hundred + "]}").orElseThrow()).hasSize(100);
    assertThat(prints("{\"data\":[]}").orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\"}]",
        "{\"id\":\"a\"}",
        "{\"data\":[{\"id\":7}]}",
        "{\"data\":[{\"id\":\"a\"},{}]}",
        "{\"data\":[{\"id\":\"a\",\"id\":\"b\"}]}",
        "{\"data\":[{\"id\":\"a\"}]} {\"data\":[]}",
        "{\"data\":[{\"id\":\"a\"}"
      })
  void saysNothingOfWhatIsNoPageOfRecordsWithIds(String body) {
    assertThat(prints(body)).isEmpty();
  }
}
