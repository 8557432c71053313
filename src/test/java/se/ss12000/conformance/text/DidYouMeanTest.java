package se.ss12000.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DidYouMeanTest {
  @ParameterizedTest
  @CsvSource({
    "enrolledAt, enroledAt",
    "Pupils, Pupil",
    "klass, Klass",
    "given_name, givenName",
    "GIVEN-NAME, givenName",
    "abd, abc",
    "abxd, abcd",
    "abxy, abxyz",
    "abcxy, abcde",
    "tioteckxyz, tiotecken1",
  })
  void offersWhatIsNear(String written, String candidate) {
    assertThat(DidYouMean.nearest(written, List.of(candidate))).contains(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "axy, abc",
    "abcd, ab",
    "abxy, abcd",
    "abxyz, abcde",
    "person, organisation",
    "KOMVUX, VUX",
    "'', Klass",
  })
  void offersNothingThatIsFar(String written, String candidate) {
    assertThat(DidYouMean.nearest(written, List.of(candidate))).isEmpty();
  }

  @Test
  void offersTheNearestOfSeveral() {
    assertThat(DidYouMean.nearest("persons", List.of("personas", "person", "persins", "reasons")))
        .contains("persins");
  }

  @Test
  void offersTheFirstByAlphabetWhenSeveralAreEquallyNear() {
    assertThat(DidYouMean.nearest("rum", List.of("rut", "rub", "rus"))).contains("rub");
  }

  @Test
  void offersNothingWhenThereAreNoCandidates() {
    assertThat(DidYouMean.nearest("person", List.of())).isEmpty();
  }

  @Test
  void asksInBothLanguages() {
    Text question = DidYouMean.question("Persn", List.of("Person", "Placement"));

    assertThat(question.sv()).isEqualTo("Menade du Person?");
    assertThat(question.en()).isEqualTo("Did you mean Person?");
  }

  @Test
  void asksNothingWhenNothingIsNear() {
    assertThat(DidYouMean.question("xyzzy", List.of("Person"))).isEqualTo(Text.NONE);
  }
}
