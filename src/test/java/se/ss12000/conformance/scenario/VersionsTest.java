package se.ss12000.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionsTest {
  @ParameterizedTest
  @CsvSource({
    "2.1, 2.1",
    "2.1, 2.0",
    "2.1, ''",
    "2.0, ''",
    "3.0, 2.1",
    "2.10, 2.9",
    "2.1.1, 2.1",
    "10.0, 9.9"
  })
  void reaches(String version, String since) {
    assertThat(Versions.reaches(version, since)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2.0, 2.1", "2.1, 2.2", "2.9, 2.10", "1.9, 2.0", "2.1, 3"})
  void doesNotReach(String version, String since) {
    assertThat(Versions.reaches(version, since)).isFalse();
  }
}
