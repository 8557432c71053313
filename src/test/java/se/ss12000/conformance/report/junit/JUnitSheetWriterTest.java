package se.ss12000.conformance.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.Sheet.Cell;
import se.ss12000.conformance.report.Sheet.Look;
import se.ss12000.conformance.report.Sheet.Part;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class JUnitSheetWriterTest {
  private static final Path SCHEMA = Path.of("src/test/resources/golden/report/junit.xsd");

  @ParameterizedTest
  @CsvSource({"BAD, failure", "DOUBTFUL, error"})
  void whatDecidesIsRed(Look look, String element) throws IOException {
    assertThat(written(look)).contains("<" + element + " message=\"outcome: reason\"");
  }

  @ParameterizedTest
  @CsvSource({"GOOD", "MINOR", "PLAIN"})
  void whatDecidesNothingIsGreen(Look look) throws IOException {
    assertThat(written(look))
        .contains("failures=\"0\" errors=\"0\"", "must: what", "outcome: reason")
        .doesNotContain("<failure", "<error", "<skipped");
  }

  @Test
  void writesWhatBuildServersRead() throws IOException, SAXException {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());

    schema.newValidator().validate(new StreamSource(new StringReader(written(Look.BAD))));
  }

  private static String written(Look look) throws IOException {
    var row =
        List.of(
            new Cell(Text.same("outcome"), look),
            Cell.of(Text.same("must")),
            new Cell(Text.same("what"), Look.PLAIN, Text.same("reason")));
    var part = new Part(Text.same("C.1"), Text.NONE, List.of(), List.of(row));
    var sheet =
        new Sheet(Text.same("t"), Text.NONE, Look.PLAIN, List.of(), List.of(part), List.of());
    var out = new StringBuilder();
    new JUnitSheetWriter(Instant.EPOCH).write(sheet, Language.EN, out);
    return out.toString();
  }
}
