package se.ss12000.conformance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** What is around the content of the page: policy, style, script, the choice of language. */
final class Shell {
  private static final int LONGEST_TITLE = 120;

  private final Html html;

  Shell(Html html) {
    this.html = html;
  }

  void writeHead(Text title, Language language) {
    String style = resource("report.css");
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style)).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.element(
            "title",
            Visible.text(title.in(language), LONGEST_TITLE),
            "data-sv",
            Visible.text(title.sv(), LONGEST_TITLE),
            "data-en",
            Visible.text(title.en(), LONGEST_TITLE))
        .line();
    html.ours("style", style).line().close().line();
  }

  /** Nothing may be loaded, sent or run but the style and the script of the page itself. */
  private static String policy(String style) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(resource("report.js"))
        + "'; base-uri 'none'; form-action 'none'";
  }

  void writeTop() {
    html.open("a", "class", "skip", "href", "#main")
        .text(Text.sv("Till innehållet").en("Skip to content"))
        .close();
    html.open("header");
    writeLanguages();
    html.open("nav").open("ul");
    link("summary", Text.sv("Sammanfattning").en("Summary"));
    link("not-tested", Text.sv("Inte prövat").en("Not tested"));
    link("scenarios", Text.sv("Scenarier").en("Scenarios"));
    link("findings", Text.sv("Anmärkningar").en("Findings"));
    link("entities", Text.sv("Entitetstyper").en("Entity types"));
    link("references", Text.sv("Referenser").en("References"));
    link("exchanges", Text.sv("Frågor till tjänsten").en("Exchanges"));
    html.close().close().close().line();
  }

  /** The choice of language; hidden until the script that makes it runs. */
  void writeLanguages() {
    html.open("div", "class", "languages", "hidden", "");
    html.element("button", "Svenska", "type", "button", "lang", "sv", "data-language", "sv");
    html.element("button", "English", "type", "button", "lang", "en", "data-language", "en");
    html.close();
  }

  private void link(String id, Text label) {
    html.open("li").element("a", label, "href", "#" + id).close();
  }

  void writeScript() {
    html.ours("script", resource("report.js")).line();
  }

  private static String resource(String name) {
    try (InputStream stream = Shell.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
