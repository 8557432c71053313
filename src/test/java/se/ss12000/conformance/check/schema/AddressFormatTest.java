package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses and URIs. */
final class AddressFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "prov@skola.example",
        "prov@skola.test",
        "prov@skola.local",
        "prov@skola.invalid",
        "prov@intern",
        "prov.provsson@elev.skola.kommun.example",
        "prov+klass@skola.example",
        "p@s.example",
        "pröv@skola.example",
        "prov@skolå.example",
        "prov@xn--skol-yqa.example",
        "prov_1-2@skola-norr.example",
        "o'prov@skola.example",
        "\"prov prov\"@skola.example",
        "\"a@b\"@skola.example",
        "\"a\\\"b\"@skola.example",
        "prov@[192.0.2.1]",
        "prov@[IPv6:2001:db8::1]",
        "123@456.example",
        "PROV@SKOLA.EXAMPLE",
        "!#$%&'*/=?^`{|}~@a.example",
        "学校@学校.example",
      })
  void acceptsAnAddress(String text) {
    assertThat(TextFormat.EMAIL.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "prov",
        "@skola.example",
        "prov@",
        "prov@@skola.example",
        "prov@skola@skola.example",
        "prov prov@skola.example",
        "prov@skola example",
        " prov@skola.example",
        "prov@skola.example ",
        "prov@skola.example\n",
        ".prov@skola.example",
        "prov.@skola.example",
        "pr..ov@skola.example",
        "prov@.example",
        "prov@skola..example",
        "prov@skola.example.",
        "prov@-skola.example",
        "prov@skola-.example",
        "prov@sko_la.example",
        "Prov <prov@a.example>",
        "prov@a.example, prov@b.example",
        "prov@a.example;prov@b.example",
        "mailto:prov@a.example",
        "\"prov@skola.example",
        "\"\"@skola.example",
        "\"a\"b@skola.example",
        "prov(at)skola.example",
      })
  void reportsWhatIsNoAddress(String text) {
    assertThat(TextFormat.EMAIL.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://skola.example",
        "http://skola.example/foto/1.jpg?x=1#y",
        "urn:isbn:1",
        "a:b",
        "mailto:prov@skola.example",
        "ftp://skola.example:21/",
        "HTTPS://SKOLA.EXAMPLE",
        "https://skola.example/f%C3%B6to",
        "https://[2001:db8::1]/",
        "file:///a",
      })
  void acceptsAnAbsoluteUri(String text) {
    assertThat(TextFormat.URI_.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "skola.example", "www.skola.example/x", "/foto/1.jpg", "//skola.example/x", "foto.jpg",
        "https://skola.example/a b", "https://", "http:", ":a", "1a:b", "https://skola.example/%zz",
        "https://skola.example/<1>", "https://skola.example/\\x", " https://skola.example",
      })
  void reportsWhatIsNoAbsoluteUri(String text) {
    assertThat(TextFormat.URI_.matches(text)).isFalse();
  }
}
