package se.ss12000.conformance.report.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EMPTY;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.text.Language;

final class JUnitReportWriterTest {
  private static final Path SCHEMA = Path.of("src/test/resources/golden/report/junit.xsd");

  @ParameterizedTest
  @EnumSource
  void writesWhatTheStrictestBuildServerReads(Reports report) throws Exception {
    validate(xml(report));
  }

  @ParameterizedTest
  @CsvSource({
    "<testcase , <testcase file='Person.json' ",
    "<testcase , <testcase line='3' ",
    "<testsuites , <testsuites skipped='0' ",
    "<testsuites , <testsuites timestamp='2026-11-22T08:30:15' "
  })
  void thatOneTurnsDownAWholeFileForOneAttributeTooMany(String element, String more) {
    assertThatThrownBy(() -> validate(xml(EVERYTHING).replaceFirst(element, more)))
        .isInstanceOf(SAXParseException.class)
        .hasMessageContaining("is not allowed to appear");
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @EnumSource
  void countsAreThoseOfTheCases(Reports report) throws Exception {
    Document document = parsed(report);

    assertCounts(document.getDocumentElement());
    for (Element suite : elements(document.getDocumentElement(), "testsuite")) {
      assertCounts(suite);
      assertThat(suite.getAttribute("skipped"))
          .isEqualTo(String.valueOf(elements(suite, "skipped").size()));
    }
  }

  @Test
  void aMustThatFailedIsRed() throws Exception {
    Element failed =
        only("must: No error of schema or references in Organisation, Person, Group, Activity");

    assertThat(childNames(failed)).containsExactly("failure");
  }

  @Test
  void aMustThatCouldNotBeJudgedIsRed() throws Exception {
    Element inconclusive = only("must: At least one record of type Room is delivered");

    assertThat(childNames(inconclusive)).containsExactly("error");
  }

  @Test
  void aShouldNeverDecides() throws Exception {
    for (String type : List.of("Resource", "Duty")) {
      Element testcase = only("should: At least one record of type " + type + " is delivered");
      assertThat(childNames(testcase)).containsExactly("system-out");
    }
  }

  @Test
  void anErrorThatNoScenarioAsksAboutIsRed() throws Exception {
    Element error = only("REF-001 What a reference points to is there");

    assertThat(childNames(error)).containsExactly("failure");
    assertThat(error.getTextContent()).contains("leverans/höst/Activity.json:13:5 | Activity");
  }

  @Test
  void noMoreLinesThanAnyoneReadsAndThatIsSaid() {
    String xml = written(new JUnitReportWriter(), Reports.crowded(5_000), Language.EN);

    assertThat(xml).contains("and 4900 more that are not shown here").hasSizeLessThan(1_000_000);
  }

  @Test
  void aWarningIsToldAndGreen() throws Exception {
    Element warning = only("SCH-010 The value is in the code list of the standard");

    assertThat(childNames(warning)).containsExactly("system-out");
  }

  @Test
  void aRuleThatWasNotTriedIsNoCase() {
    assertThat(xml(EVERYTHING)).contains("\"SCH-001 ").doesNotContain("\"REF-007 ");
  }

  @Test
  void casesOfOneNameAreToldApart() throws Exception {
    Element second = only("must: At least one record of type Absence is delivered (2)");

    assertThat(childNames(second)).containsExactly("error");
  }

  @Test
  void aCleanReportIsGreen() throws Exception {
    Element root = parsed(CLEAN).getDocumentElement();

    assertThat(root.getAttribute("tests")).isEqualTo("3");
    assertThat(root.getAttribute("failures")).isEqualTo("0");
    assertThat(root.getAttribute("errors")).isEqualTo("0");
  }

  @Test
  void nothingJudgedIsNoCaseAtAll() throws Exception {
    assertThat(parsed(EMPTY).getDocumentElement().getAttribute("tests")).isEqualTo("0");
  }

  private static Element only(String name) throws Exception {
    List<Element> found =
        elements(parsed(EVERYTHING).getDocumentElement(), "testcase").stream()
            .filter(element -> element.getAttribute("name").equals(name))
            .filter(element -> !element.getAttribute("classname").endsWith("C-1"))
            .toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static void assertCounts(Element counted) {
    assertThat(counted.getAttribute("tests"))
        .isEqualTo(String.valueOf(elements(counted, "testcase").size()));
    assertThat(counted.getAttribute("failures"))
        .isEqualTo(String.valueOf(elements(counted, "failure").size()));
    assertThat(counted.getAttribute("errors"))
        .isEqualTo(String.valueOf(elements(counted, "error").size()));
  }

  private static List<Element> elements(Element parent, String name) {
    return list(parent.getElementsByTagName(name));
  }

  private static List<String> childNames(Element parent) {
    return list(parent.getElementsByTagName("*")).stream().map(Element::getTagName).toList();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Document parsed(Reports report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml(report))));
  }

  private static String xml(Reports report) {
    return written(new JUnitReportWriter(), report, Language.EN);
  }
}
