package se.ss12000.conformance.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ss12000.conformance.difference.Comparison;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** What the standard says comes back whole when it has been written as OpenAPI and read again. */
final class RoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2.1, false", "2.1, true", "2.0, false"})
  void nothingIsLostOnTheWay(String version, boolean modern) throws Exception {
    Path file = OpenApiDraft.of(version, modern).writeTo(folder.resolve("openapi.yaml"));

    ImportedVersion imported = ApiImport.read(file, "again");
    Standard again = imported.standard(Reading.ADOPTED);
    Standard original = Standards.load(version, Reading.ADOPTED);

    assertThat(imported.remarks()).isEmpty();
    assertThat(Comparison.of(again, original)).isEmpty();
    assertThat(again.types().keySet()).containsExactlyElementsOf(original.types().keySet());
    assertThat(again.schemas().keySet()).isEqualTo(original.schemas().keySet());
    assertThat(again.operations()).isEqualTo(original.operations());
    for (EntityType type : original.types().values()) {
      EntityType same = again.type(type.name()).orElseThrow();
      assertThat(same.references()).as(type.name()).isEqualTo(type.references());
      assertThat(same.path()).isEqualTo(type.path());
      assertThat(same.deletedAs()).isEqualTo(type.deletedAs());
      assertThat(same.schema().attributes().values().stream().filter(Attribute::personal))
          .extracting(Attribute::name)
          .containsExactlyElementsOf(
              type.schema().attributes().values().stream()
                  .filter(Attribute::personal)
                  .map(Attribute::name)
                  .toList());
    }
    assertThat(again.schemas()).isEqualTo(original.schemas());
    assertThat(again.operations().values().stream().map(Operation::meanings))
        .containsExactlyElementsOf(
            original.operations().values().stream().map(Operation::meanings).toList());
  }
}
