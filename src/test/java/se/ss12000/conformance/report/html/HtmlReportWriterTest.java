package se.ss12000.conformance.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.CLEAN;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;

final class HtmlReportWriterTest {
  private static final int HEAVY = 5_000_000;
  private static final Pattern TAG = Pattern.compile("<(/?[^\\s>]+)[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Set<String> ACTIVE =
      Set.of("src", "style", "action", "srcset", "xlink:href");

  @ParameterizedTest
  @EnumSource
  void needsNothingFromAnywhere(Reports report) {
    String page = withoutOurs(html(report));

    assertThat(matches(LINK, page)).isNotEmpty().allMatch(link -> link.startsWith("#"));
    assertThat(matches(ATTRIBUTE, page))
        .noneMatch(name -> ACTIVE.contains(name) || name.startsWith("on"));
    assertThat(matches(TAG, page))
        .doesNotContain("img", "link", "iframe", "object", "embed", "base", "foreignObject");
    assertThat(html(report)).doesNotContain("@import", "url(", "fetch(", "innerHTML", "eval(");
  }

  @Test
  void onlyItsOwnStyleAndScriptMayRun() throws Exception {
    String page = html(EVERYTHING);

    assertThat(page)
        .contains("default-src &#39;none&#39;")
        .doesNotContain("unsafe-inline", "unsafe-eval")
        .contains("style-src &#39;" + hash(between(page, "<style>", "</style>")))
        .contains("script-src &#39;" + hash(between(page, "<script>", "</script>")));
  }

  @Test
  void foreignTextIsTextAndNothingElse() {
    for (String foreign :
        List.of(
            "<script>alert(1)</script>",
            "</style><b>",
            "\" onclick=\"x",
            "' onfocus='x",
            "<!--",
            "]]>",
            "&lt;i&gt;",
            "\u202egnp\u202c",
            "\u0000\u0007",
            "😀")) {
      String page =
          withoutOurs(written(new HtmlReportWriter(), Reports.finding(foreign), Language.EN));

      assertThat(matches(TAG, page))
          .as(foreign)
          .containsExactlyElementsOf(
              matches(
                  TAG,
                  withoutOurs(written(new HtmlReportWriter(), Reports.finding("x"), Language.EN))));
      assertThat(page).doesNotContain("\u202e", "\u0000", "<!--");
    }
  }

  @Test
  void nothingInvisibleIsOnThePage() {
    assertThat(html(EVERYTHING).codePoints())
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhereAndEveryIdIsOne(Reports report) {
    String page = html(report);
    List<String> ids = matches(ID, page);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(matches(LINK, page)).allMatch(link -> ids.contains(link.substring(1)));
  }

  @Test
  void aFindingAndARuleCanBeLinkedTo() {
    assertThat(html(EVERYTHING)).contains("id=\"REF-001\"", "href=\"#REF-001\"", "id=\"f-a3\"");
  }

  @ParameterizedTest
  @EnumSource
  void speaksBothLanguagesAndBeginsWithTheOneAskedFor(Reports report) {
    String swedish = written(new HtmlReportWriter(), report, Language.SV);

    assertThat(swedish).contains("<html lang=\"sv\">", "not a certificate", "inte ett certifikat");
    assertThat(html(report)).contains("<html lang=\"en\">");
    assertThat(withoutHead(swedish)).isEqualTo(withoutHead(html(report)));
  }

  @Test
  void saysWhatAVerdictRestsOnAndWhatWasNotTested() {
    assertThat(html(EVERYTHING))
        .contains(Conformance.FORMULA.en().substring(0, 40))
        .contains("subscriptions are not tested", "C.14", "REF-007", "2027-06-30");
  }

  @Test
  void saysOnEveryPageThatValuesAreShownAndOnlyThen() {
    assertThat(html(EVERYTHING)).contains("class=\"shown\"");
    assertThat(withoutOurs(html(CLEAN))).doesNotContain("class=\"shown\"");
  }

  @Test
  void staysLightHoweverMuchIsWrong() {
    Report crowded = Reports.crowded(20_000);
    Report many = Reports.manyRules(800);

    for (Report report : List.of(crowded, many)) {
      String page = written(new HtmlReportWriter(), report, Language.SV);
      assertThat(page.getBytes(UTF_8).length).isLessThan(HEAVY);
    }
    assertThat(written(new HtmlReportWriter(), crowded, Language.SV))
        .contains("20000 anmärkningar", "19980 till visas inte här");
  }

  private static String html(Reports report) {
    return written(new HtmlReportWriter(), report, Language.EN);
  }

  private static String withoutHead(String page) {
    return page.substring(page.indexOf("<body"));
  }

  private static String withoutOurs(String page) {
    return page.replace(between(page, "<style>", "</style>"), "")
        .replace(between(page, "<script>", "</script>"), "");
  }

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static String hash(String content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static List<String> matches(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(m -> m.group(1)).toList();
  }
}
