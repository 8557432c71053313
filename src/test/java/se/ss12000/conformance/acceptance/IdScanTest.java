package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IdScanTest {
  private static final UUID ID = new UUID(0x1234_5678_9abc_4defL, 0x8123_4567_89ab_cdefL);

  private static boolean anyIn(Set<UUID> ids, String text) {
    byte[] utf8 = text.getBytes(ISO_8859_1);
    return new IdScan(ids).anyIn(utf8, 0, utf8.length);
  }

  @Test
  void findsAnIdWhereverItStands() {
    for (int before = 0; before < 80; before++) {
      for (int after = 0; after < 40; after++) {
        String text = " ".repeat(before) + '"' + ID + '"' + "-".repeat(after);
        assertThat(anyIn(Set.of(ID), text)).as(text).isTrue();
      }
    }
  }

  @Test
  void findsAnIdInUpperCase() {
    String upper = ID.toString().toUpperCase(Locale.ROOT);
    String mixed = ID.toString().substring(0, 18) + upper.substring(18);

    assertThat(anyIn(Set.of(ID), "{\"id\":\"" + upper + "\"}")).isTrue();
    assertThat(anyIn(Set.of(ID), "{\"id\":\"" + mixed + "\"}")).isTrue();
  }

  @Test
  void findsTheIdThatIsZero() {
    var zero = new UUID(0, 0);

    assertThat(anyIn(Set.of(zero), "{\"id\":\"" + zero + "\"}")).isTrue();
    assertThat(anyIn(Set.of(ID), "{\"id\":\"" + zero + "\"}")).isFalse();
  }

  @Test
  void findsNoneWhereThereIsNone() {
    var other = new UUID(ID.getMostSignificantBits(), ID.getLeastSignificantBits() + 1);

    assertThat(anyIn(Set.of(ID), "{\"id\":\"" + other + "\"}")).isFalse();
    assertThat(anyIn(Set.of(ID), "{\"comment\":\"se " + ID + "\"}")).isFalse();
    assertThat(anyIn(Set.of(ID), "{\"comment\":\"" + ID + "0\"}")).isFalse();
    assertThat(anyIn(Set.of(ID), "\"" + ID)).isFalse();
    assertThat(anyIn(Set.of(ID), ID + "\"")).isFalse();
    assertThat(anyIn(Set.of(ID), "")).isFalse();
    assertThat(anyIn(Set.of(), "{\"id\":\"" + ID + "\"}")).isFalse();
  }

  @Test
  void looksAtNothingOutsideOfAStretch() {
    byte[] utf8 = ("xx\"" + ID + "\"xx").getBytes(ISO_8859_1);
    var scan = new IdScan(Set.of(ID));

    assertThat(scan.anyIn(utf8, 2, utf8.length - 2)).isTrue();
    assertThat(scan.anyIn(utf8, 3, utf8.length)).isFalse();
    assertThat(scan.anyIn(utf8, 0, utf8.length - 3)).isFalse();
  }

  @Test
  void findsWhatIsFoundByReading() {
    var random = new Random(12);
    for (int round = 0; round < 300; round++) {
      var ids = new HashSet<UUID>();
      for (int i = random.nextInt(200); i >= 0; i--) {
        ids.add(alike(random));
      }
      var text = new StringBuilder();
      boolean expected = false;
      for (int i = 0; i < 20; i++) {
        UUID id = alike(random);
        expected |= ids.contains(id);
        text.append("\"x\":").append(random.nextInt()).append(",\"id\":\"").append(id).append('"');
      }
      assertThat(anyIn(ids, text.toString())).isEqualTo(expected);
    }
  }

  /** Ids that differ in little, so that most blocks are those of others. */
  private static UUID alike(Random random) {
    return new UUID(0x4000L, 0x8000_0000_0000_0000L + random.nextInt(20_000));
  }
}
