package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/**
 * Writes the members of JSON objects, texts in one language.
 *
 * <p>A string that has nothing to say is left out; a list is always there, even when it is empty.
 * What a text says in the other language follows at the end of its object, so that a report can be
 * shown in either.
 */
final class Members {
  /** Member with the texts of an object in the other language. */
  static final String TRANSLATED = "translated";

  private final JsonGenerator json;
  private final Language language;
  private final Deque<Map<String, Content>> translated = new ArrayDeque<>();

  Members(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** The content of an object. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** The content of an object that stands for an item of a list. */
  @FunctionalInterface
  interface ItemContent<T> {
    void write(T item) throws IOException;
  }

  /** The language that is not the one of the report. */
  static Language other(Language language) {
    return language == Language.SV ? Language.EN : Language.SV;
  }

  void text(String name, Text value) throws IOException {
    string(name, value.in(language));
    if (!value.sv().equals(value.en())) {
      String said = value.in(other(language));
      translated.element().put(name, () -> json.writeStringField(name, said));
    }
  }

  void texts(String name, List<Text> values) throws IOException {
    strings(name, values.stream().map(value -> value.in(language)).toList());
    if (values.stream().anyMatch(value -> !value.sv().equals(value.en()))) {
      List<String> said = values.stream().map(value -> value.in(other(language))).toList();
      translated.element().put(name, () -> strings(name, said));
    }
  }

  void string(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  void code(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** A number that is left out when it is zero, which then says nothing. */
  void someNumber(String name, long value) throws IOException {
    if (value != 0) {
      number(name, value);
    }
  }

  void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void object(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  <T> void objects(String name, List<T> items, ItemContent<T> content) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      object(() -> content.write(item));
    }
    json.writeEndArray();
  }

  /** An object, with what its texts say in the other language at its end. */
  void object(Content content) throws IOException {
    json.writeStartObject();
    translated.push(new LinkedHashMap<>());
    content.write();
    Map<String, Content> texts = translated.pop();
    if (!texts.isEmpty()) {
      json.writeObjectFieldStart(TRANSLATED);
      for (Content text : texts.values()) {
        text.write();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
