package se.ss12000.conformance.report.junit;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written, indented, whatever the text in it. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Xml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /** What stands in an element. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  void element(int depth, String name, Content content) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(name);
    content.write();
    indent(depth);
    xml.writeEndElement();
  }

  void empty(int depth, String name, Content attributes) throws XMLStreamException {
    indent(depth);
    xml.writeEmptyElement(name);
    attributes.write();
  }

  void text(int depth, String name, Content attributes, String said) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(name);
    attributes.write();
    xml.writeCharacters(legal(said));
    xml.writeEndElement();
  }

  void attribute(String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeAttribute(name, legal(value).replace('\n', ' ').replace('\t', ' '));
    }
  }

  void attribute(String name, long value) throws XMLStreamException {
    attribute(name, String.valueOf(value));
  }

  String finished() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
    return text + "\n";
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The same text with what XML forbids, or discourages as unreadable, replaced. */
  static String legal(String said) {
    var legal = new StringBuilder(said.length());
    said.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.SURROGATE, Character.FORMAT -> false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }
}
