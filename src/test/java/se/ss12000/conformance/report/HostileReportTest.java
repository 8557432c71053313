package se.ss12000.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import se.ss12000.conformance.report.console.ConsoleReportWriter;
import se.ss12000.conformance.report.csv.CsvReportWriter;
import se.ss12000.conformance.report.gitlab.GitlabReportWriter;
import se.ss12000.conformance.report.html.HtmlReportWriter;
import se.ss12000.conformance.report.json.JsonReportReader;
import se.ss12000.conformance.report.json.JsonReportWriter;
import se.ss12000.conformance.report.junit.JUnitReportWriter;
import se.ss12000.conformance.report.markdown.MarkdownReportWriter;
import se.ss12000.conformance.report.sarif.SarifReportWriter;
import se.ss12000.conformance.text.Language;

/** Reports of others, in every text of which stands what should do harm. */
final class HostileReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)");
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]++|\"\")*+)\"");

  /** What Markdown leaves alone: escaped characters and code. */
  private static final Pattern PLAIN = Pattern.compile("\\\\.|(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");

  private static final int COMMENT = 65_536;

  /** Places of texts in which anything may stand, as the reader of reports sees it. */
  private static List<Place> places = List.of();

  /** A string in a report: a member of an object or an element of an array. */
  private record Place(String parent, String member) {
    void put(JsonNode report, String value) {
      JsonNode container = report.at(parent);
      if (container instanceof ArrayNode array) {
        array.set(Integer.parseInt(member), TextNode.valueOf(value));
      } else {
        ((ObjectNode) container).put(member, value);
      }
    }
  }

  private enum Hostile {
    SCRIPT("</script><script>alert(1)</script><img src=x onerror=alert(2)>"),
    OUT_OF_ITS_QUOTES("\" onclick=\"alert(1)\" x='"),
    TERMINAL("\u001b[2J\u001b]0;x\u0007\u0000\u0085\u009b31m"),
    OTHER_WAY_ROUND("\u202egnp.exe\u202c\u200b\u2066"),
    LINES("a\r\nb\u2028c\t|d|\n\n# e\n- f\n```\n"),
    MARKUP("![x](http://host.example/x.png) [a](javascript:x) *b* @c #1 <b>|`"),
    XML("]]><!-- &lt; &x; <?x?> <![CDATA["),
    NO_TEXT("\ud800 \uffff \udfff"),
    FORMULA("=HYPERLINK(\"http://host.example\",\"x\")"),
    PLACEHOLDER("{n} %s ${x} $1 \\1 \\u0041"),
    EMOJI("\ud83d\ude00\ud83d\udc69\u200d\ud83d\udd27".repeat(20)),
    LONG("x".repeat(10_000));

    private final String text;

    Hostile(String text) {
      this.text = text;
    }

    /** The report that a reader lets pass with this in it wherever it may be. */
    Report report() throws Exception {
      JsonNode report = json();
      places.forEach(place -> place.put(report, text));
      return read(report);
    }
  }

  @BeforeAll
  static void find() throws IOException {
    var found = new ArrayList<Place>();
    JsonNode report = json();
    collect(report, "", found);
    found.removeIf(place -> !isFree(place));
    places = List.copyOf(found);
    assertThat(places).hasSizeGreaterThan(150);
  }

  private static void collect(JsonNode node, String pointer, List<Place> found) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      add(member.getValue(), pointer, member.getKey(), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(node.get(i), pointer, String.valueOf(i), found);
    }
  }

  private static void add(JsonNode node, String parent, String member, List<Place> found) {
    if (node.isTextual()) {
      found.add(new Place(parent, member));
    }
    collect(node, parent + "/" + member, found);
  }

  private static boolean isFree(Place place) {
    try {
      JsonNode report = json();
      place.put(report, "anything");
      read(report);
      return true;
    } catch (IOException | MalformedReportException e) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePageHoldsNoOtherTags(Hostile hostile) throws Exception {
    String page = written(new HtmlReportWriter(), hostile.report(), Language.SV);
    String harmless = written(new HtmlReportWriter(), EVERYTHING, Language.SV);

    assertThat(page).hasSizeLessThan(5_000_000);
    assertThat(tags(page)).isSubsetOf(tags(harmless));
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(unseen(page)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theXmlIsWellFormed(Hostile hostile) throws Exception {
    String xml = written(new JUnitReportWriter(), hostile.report(), Language.SV);

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertThat(document.getElementsByTagName("testcase").getLength()).isGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsJsonStaysJsonAndTheReportItself(Hostile hostile) throws Exception {
    Report report = hostile.report();

    for (ReportWriter writer : List.of(new SarifReportWriter(), new GitlabReportWriter())) {
      String written = written(writer, report, Language.SV);
      assertThat(JSON.readTree(written)).isNotEmpty();
      assertThat(unseen(written)).isEmpty();
    }
    assertThat(read(JSON.readTree(written(new JsonReportWriter(), report, Language.SV))))
        .isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void theSummaryFitsAndItsTablesHold(Hostile hostile) throws Exception {
    String text = written(new MarkdownReportWriter(), hostile.report(), Language.SV);

    assertThat(text.getBytes(UTF_8).length).isLessThan(COMMENT);
    assertThat(PLAIN.matcher(text).replaceAll(""))
        .doesNotContain("<script", "<img", "](java", "![");
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allMatch(row -> row.endsWith("|"));
    assertThat(unseen(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyRowOfTheSpreadsheetIsAFindingAndNoFormula(Hostile hostile) throws Exception {
    String text = written(new CsvReportWriter(), hostile.report(), Language.SV);

    assertThat(text.lines()).hasSize(2 + EVERYTHING.report().findings().size());
    assertThat(CELL.matcher(text).results().map(cell -> cell.group(1).strip()))
        .noneMatch(cell -> cell.matches("[=+\\-@|%].*"));
  }

  @ParameterizedTest
  @EnumSource
  void theTerminalDoesNothingButShow(Hostile hostile) throws Exception {
    String text = written(new ConsoleReportWriter(false, 80, false), hostile.report(), Language.SV);

    assertThat(unseen(text)).isEmpty();
  }

  /** What a reader would not see, or would see in a wrong order. */
  private static List<String> unseen(String text) {
    return text.codePoints()
        .filter(c -> c != '\n')
        .filter(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE)
        .mapToObj(Integer::toHexString)
        .distinct()
        .toList();
  }

  private static List<String> tags(String page) {
    String ours = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    return TAG.matcher(ours).results().map(m -> m.group(1)).distinct().toList();
  }

  private static JsonNode json() throws IOException {
    return JSON.readTree(written(new JsonReportWriter(), EVERYTHING, Language.SV));
  }

  private static Report read(JsonNode json) throws IOException, MalformedReportException {
    return new JsonReportReader().read(new StringReader(json.toString())).report();
  }
}
