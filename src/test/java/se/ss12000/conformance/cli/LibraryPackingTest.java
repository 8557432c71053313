package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.standard.VersionException;

final class LibraryPackingTest {
  @TempDir private Path classes;

  @Test
  void packsEverythingThatARunReads() throws IOException {
    for (String folder : LibraryPacking.folders().keySet()) {
      Files.createDirectories(classes.resolve(folder));
    }

    LibraryPacking.main(new String[] {classes.toString()});

    assertThat(LibraryPacking.folders().keySet())
        .contains("schemas", "schemas/2.0", "schemas/2.1", "scenarios")
        .allSatisfy(
            folder -> assertThat(classes.resolve(folder + Library.PACKED)).isNotEmptyFile());
  }

  @Test
  void theBuildPackedWhatStandsInTheFiles() throws IOException {
    for (Map.Entry<String, List<String>> folder : LibraryPacking.folders().entrySet()) {
      Map<String, JsonNode> packed = Library.packed(folder.getKey());
      Assumptions.assumeFalse(packed.isEmpty(), "not built by Maven, so nothing is packed");

      assertThat(packed).isEqualTo(LibraryPacking.trees(folder.getKey(), folder.getValue()));
      assertThat(packed.keySet()).containsExactlyElementsOf(folder.getValue());
    }
  }

  /** All schemas that are packed are taken for those of the version. */
  @Test
  void noSchemaLiesThereThatItsVersionDoesNotNeed() throws VersionException {
    for (String version : Standards.names()) {
      String folder = "schemas/" + version;

      assertThat(Standards.load(Path.of(folder), Reading.ADOPTED).documents().keySet())
          .containsExactlyInAnyOrderElementsOf(
              Library.list(folder).stream().filter(file -> file.endsWith(".schema.json")).toList());
    }
  }
}
