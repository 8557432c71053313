package se.ss12000.conformance.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8Test {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "c0af",
        "c1bf",
        "e08080",
        "e09fbf",
        "eda080",
        "edbfbf",
        "f0808080",
        "f08fbfbf",
        "f4908080",
        "f5808080",
        "ff",
        "fe",
        "c328",
        "e28228",
        "e2c3a5",
        "f09f9828",
        "00"
      })
  void refusesWhatIsNotUtf8(String hex) {
    byte[] bytes = HexFormat.of().parseHex("41" + hex);

    assertThat(Utf8.validUntil(bytes, 0, bytes.length)).isEqualTo(1);
    assertThat(Utf8.isCutOff(bytes, 1, bytes.length)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c3", "e2", "e282", "f0", "f09f", "f09f98", "ed9f", "f48f"})
  void waitsForTheRestOfACharacter(String hex) {
    byte[] bytes = HexFormat.of().parseHex("41" + hex);

    assertThat(Utf8.validUntil(bytes, 0, bytes.length)).isEqualTo(1);
    assertThat(Utf8.isCutOff(bytes, 1, bytes.length)).isTrue();
  }

  @Test
  void agreesWithThePlatform() {
    for (int i = 0x01_0101; i <= 0xFF_FFFF; i += 41) {
      byte[] bytes = {(byte) (i >> 16), (byte) (i >> 8), (byte) i};
      boolean zero = bytes[0] == 0 || bytes[1] == 0 || bytes[2] == 0;
      if (!zero && (Utf8.validUntil(bytes, 0, 3) == 3) != isUtf8(bytes)) {
        fail(HexFormat.of().formatHex(bytes));
      }
    }
  }

  @Test
  void findsTheFirstWrongByteWhereverItStands() {
    for (int at = 0; at < 40; at++) {
      for (int wrong : new int[] {0x00, 0x80, 0xFF}) {
        byte[] bytes = "a".repeat(40).getBytes(UTF_8);
        bytes[at] = (byte) wrong;

        assertThat(Utf8.validUntil(bytes, 0, bytes.length)).isEqualTo(at);
        assertThat(Utf8.validUntil(bytes, at + 1, bytes.length)).isEqualTo(bytes.length);
      }
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
  }
}
