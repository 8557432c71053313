package se.ss12000.conformance.report.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.text.Language;

/** The page in a real browser; left out, visibly, where there is none. */
final class PageInBrowserTest {
  @TempDir Path folder;

  @Test
  void itsOwnScriptRunsUnderItsOwnPolicy() throws Exception {
    String dom = browser().dom(page(html()));

    assertThat(dom)
        .contains("data-language=\"en\" aria-pressed=\"true\"")
        .contains("<span id=\"filter-count\">" + shown() + "</span>");
  }

  @Test
  void nothingElseRuns() throws Exception {
    String foreign = html().replace("<main", "<script>document.title = 'taken'</script><main");

    assertThat(browser().dom(page(foreign))).doesNotContain("<title>taken");
  }

  @Test
  void theLanguageIsSwitchedWithoutReloading() throws Exception {
    String dom =
        domAfter(
            "document.querySelector('[data-language=sv]').click(); result(document.title"
                + " + getComputedStyle(document.querySelector('main span[lang=en]')).display)");

    assertThat(dom).contains("data-result=\"SS 12000: UPPFYLLER INTE – leverans/höstnone\"");
  }

  @Test
  void findingsAreNarrowedDown() throws Exception {
    String dom =
        domAfter(
            "const set = (id, value) => { const e = document.getElementById(id); e.value = value;"
                + " e.dispatchEvent(new Event('input', {bubbles: true})); };"
                + " const n = () => document.getElementById('filter-count').textContent;"
                + " set('filter-rule', 'REF-001'); const rule = n(); set('filter-rule', '');"
                + " set('filter-type', 'Group'); const type = n(); set('filter-type', '');"
                + " set('filter-text', 'komvux'); const text = n(); set('filter-text', '');"
                + " set('filter-scenario', 'C.13'); const scenario = n();"
                + " set('filter-scenario', ''); result([rule, type, text, scenario, n()].join())");

    assertThat(dom).contains("data-result=\"1,2,6,9," + shown() + "\"");
  }

  @Test
  void aLinkOpensWhatItLeadsTo() throws Exception {
    String dom =
        domAfter(
            "location.hash = '#exchange-2'; setTimeout(() => result("
                + "document.getElementById('exchange-2').closest('details').open), 100)");

    assertThat(dom).contains("data-result=\"true\"");
  }

  @Test
  void isPrintedOnA4() throws Exception {
    String pdf = new String(browser().pdf(page(html())), ISO_8859_1);

    assertThat(pdf)
        .startsWith("%PDF")
        .contains("/MediaBox [0 0 59")
        .containsPattern(" 841\\.\\d+]");
  }

  @Test
  void noBarrierIsFound() throws Exception {
    var axe = Browser.axe();
    assumeTrue(axe.isPresent(), "axe is not at hand");
    String dom =
        domAfter(
            axe.orElseThrow()
                + ";axe.run().then(r => result(r.violations.map(v => v.id + ' '"
                + " + v.nodes.map(n => n.html).join('\\n')).join('\\n')))");

    assertThat(dom).contains("data-result=\"\"");
  }

  /** Every example of the report is on the page. */
  private static int shown() {
    return EVERYTHING.report().findings().size();
  }

  /** The page after a script of the test has run in it, which its policy would not let. */
  private String domAfter(String script) throws IOException, InterruptedException {
    String open = html().replaceFirst("<meta http-equiv=[^>]*>", "");
    String last =
        "<script>const result = (r) => { document.body.dataset.result = r; };\n"
            + script
            + "</script></body>";
    int end = open.lastIndexOf("</body>");
    return browser().dom(page(open.substring(0, end) + last + open.substring(end + 7)));
  }

  private Browser browser() {
    return new Browser(folder);
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("report.html"), html);
  }

  private static String html() {
    return written(new HtmlReportWriter(), EVERYTHING, Language.EN);
  }
}
