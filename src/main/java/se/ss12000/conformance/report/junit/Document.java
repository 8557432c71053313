package se.ss12000.conformance.report.junit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.ss12000.conformance.report.junit.Case.Mark;

/**
 * Suites of test cases as a document of XML.
 *
 * <p>Only what the strictest of the readers, the xUnit plugin of Jenkins, knows: it turns down a
 * whole file for one attribute too many.
 */
final class Document {
  /** Without an offset, as the readers of this format want it; always UTC. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private final String time;
  private final String timestamp;
  private final Map<String, String> properties;

  /**
   * @param time how long it took, in seconds
   * @param begun when it began
   * @param properties what to know of each suite
   */
  Document(String time, Instant begun, Map<String, String> properties) {
    this.time = time;
    this.timestamp = TIMESTAMP.format(begun);
    this.properties = new LinkedHashMap<>(properties);
  }

  /** The whole document. */
  String of(List<Suite> suites) throws XMLStreamException {
    var xml = new Xml();
    xml.element(
        0,
        "testsuites",
        () -> {
          xml.attribute("name", "ss12000");
          writeCounts(xml, suites);
          xml.attribute("time", time);
          for (Suite suite : suites) {
            writeSuite(xml, suite);
          }
        });
    return xml.finished();
  }

  private static void writeCounts(Xml xml, List<Suite> suites) throws XMLStreamException {
    xml.attribute("tests", suites.stream().mapToLong(suite -> suite.cases().size()).sum());
    xml.attribute("failures", count(suites, Mark.FAILURE));
    xml.attribute("errors", count(suites, Mark.ERROR));
  }

  private static long count(List<Suite> suites, Mark mark) {
    return suites.stream().mapToLong(suite -> suite.count(mark)).sum();
  }

  private void writeSuite(Xml xml, Suite suite) throws XMLStreamException {
    xml.element(
        1,
        "testsuite",
        () -> {
          xml.attribute("name", suite.name());
          writeCounts(xml, List.of(suite));
          xml.attribute("skipped", suite.count(Mark.SKIPPED));
          xml.attribute("time", "0");
          xml.attribute("timestamp", timestamp);
          writeProperties(xml);
          for (Case each : suite.cases()) {
            writeCase(xml, each);
          }
          if (!suite.said().isEmpty()) {
            xml.text(2, "system-out", () -> {}, suite.said());
          }
        });
  }

  private void writeProperties(Xml xml) throws XMLStreamException {
    xml.element(
        2,
        "properties",
        () -> {
          for (Map.Entry<String, String> property : properties.entrySet()) {
            writeProperty(xml, property.getKey(), property.getValue());
          }
        });
  }

  private static void writeProperty(Xml xml, String name, String value) throws XMLStreamException {
    xml.empty(
        3,
        "property",
        () -> {
          xml.attribute("name", name);
          xml.attribute("value", value);
        });
  }

  private static void writeCase(Xml xml, Case each) throws XMLStreamException {
    if (each.message().isEmpty() && each.mark() == Mark.PASSED) {
      xml.empty(2, "testcase", () -> writeAttributes(xml, each));
      return;
    }
    xml.element(
        2,
        "testcase",
        () -> {
          writeAttributes(xml, each);
          writeOutcome(xml, each);
        });
  }

  private static void writeAttributes(Xml xml, Case each) throws XMLStreamException {
    xml.attribute("name", each.name());
    xml.attribute("classname", "ss12000." + each.group());
    xml.attribute("time", "0");
  }

  private static void writeOutcome(Xml xml, Case each) throws XMLStreamException {
    if (each.mark() == Mark.PASSED) {
      xml.text(3, "system-out", () -> {}, (each.message() + "\n" + each.details()).strip());
      return;
    }
    xml.text(
        3,
        each.mark().element(),
        () -> {
          xml.attribute("message", each.message());
          if (each.mark() != Mark.SKIPPED) {
            xml.attribute("type", each.type());
          }
        },
        each.details());
  }
}
