package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.IdNode;

final class IdKeyTest {
  private static final String ID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
  private static final String NIL = "00000000-0000-0000-0000-000000000000";

  @Test
  void isTheUuidItself() {
    UUID uuid = UUID.fromString(ID);

    assertThat(IdKey.of(ID))
        .isEqualTo(new IdKey(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits()));
  }

  @Test
  void isTheSameInUpperCase() {
    assertThat(IdKey.of("1B4E28BA-2FA1-11D2-883F-0016D3CCA427")).isEqualTo(IdKey.of(ID));
  }

  @ParameterizedTest
  @CsvSource({
    "1b4e28ba-2fa1-11d2-883f-0016d3cca426",
    "0b4e28ba-2fa1-11d2-883f-0016d3cca427",
    "1b4e28ba-2fa1-11d2-983f-0016d3cca427",
    "1b4e28ba-2fa1-11d2-883f-1016d3cca427",
    "{1b4e28ba-2fa1-11d2-883f-0016d3cca427}",
    "1b4e28ba2fa111d2883f0016d3cca427",
    "1b4e28ba-2fa1-11d2-883f_0016d3cca427",
    "1b4e28ba-2fa1-11d2-883f-0016d3cca42g",
    "1b4e28ba-2fa1-11d2-883f-0016d3cca42٧",
    "1b4e28ba-2fa111-d2-883f-0016d3cca427",
  })
  void isAnotherForAnotherId(String other) {
    assertThat(IdKey.of(other)).isNotEqualTo(IdKey.of(ID));
  }

  @Test
  void neverIsNothing() {
    assertThat(IdKey.of(NIL)).isNotEqualTo(new IdKey(0, 0)).isEqualTo(IdKey.of(NIL));
  }

  @Test
  void tellsTheNilUuidFromOthers() {
    assertThat(IdKey.of(NIL)).isNotEqualTo(IdKey.of("00000000-0000-0000-0000-000000000001"));
  }

  @ParameterizedTest
  @CsvSource({"7A, 7a", "7A, 7B", "'', ' '", "pupil-1, pupil-2"})
  void comparesWhatIsNoUuidLetterByLetter(String one, String other) {
    assertThat(IdKey.of(one)).isNotEqualTo(IdKey.of(other)).isEqualTo(IdKey.of(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {ID, NIL})
  void isTheSameOfAnIdThatWasReadBefore(String id) {
    UUID uuid = UUID.fromString(id);

    assertThat(
            IdKey.of(new IdNode(id, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits())))
        .isEqualTo(IdKey.of(id))
        .isEqualTo(IdKey.of(TextNode.valueOf(id)));
  }
}
