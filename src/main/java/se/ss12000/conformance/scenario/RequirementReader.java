package se.ss12000.conformance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;

/** Reads the requirements of one level, from the keys {@code must} and {@code should}. */
final class RequirementReader {
  private static final Text ONE_CONDITION =
      Text.sv("among ska ha exakt ett villkor").en("among must have exactly one condition");
  private static final Text NO_TYPES =
      Text.sv("ange types: inga levereras här").en("say types: none are delivered here");
  private static final Set<String> KINDS =
      Set.of("delivers", "obeys", "fills", "answers", "writes");

  private final Vocabulary vocabulary;
  private final Level level;
  private final List<Requirement> requirements = new ArrayList<>();

  RequirementReader(Vocabulary vocabulary, Level level) {
    this.vocabulary = vocabulary;
    this.level = level;
  }

  List<Requirement> read(Section section) {
    section.onlyKeys(KINDS);
    var types = new ArrayList<String>();
    for (Section type : section.at("delivers").list()) {
      vocabulary.type(type, type.text());
      types.add(type.text());
      requirements.add(new Delivers(level, type.text(), ""));
    }
    section.at("obeys").list().forEach(item -> requirements.add(obeys(item, types)));
    section.at("fills").list().forEach(item -> requirements.add(fills(item)));
    section.at("answers").list().forEach(item -> requirements.add(answers(item, false)));
    section.at("writes").list().forEach(item -> requirements.add(answers(item, true)));
    return requirements;
  }

  private Obeys obeys(Section item, List<String> delivered) {
    item.onlyKeys(Set.of("rules", "types", "attributes", "since"));
    vocabulary.version(item.at("since"));
    item.required("rules").list().forEach(rule -> vocabulary.rule(rule, rule.text()));
    item.at("types").list().forEach(type -> vocabulary.type(type, type.text()));
    Vocabulary words = vocabulary.since(since(item));
    item.at("attributes").list().forEach(a -> words.attribute(a, a.text()));
    List<String> types = item.at("types").texts();
    if (types.isEmpty() && delivered.isEmpty()) {
      item.fault(NO_TYPES);
    }
    return new Obeys(
        level,
        since(item),
        item.at("rules").texts(),
        types.isEmpty() ? delivered : types,
        item.at("attributes").texts());
  }

  private Fills fills(Section item) {
    item.onlyKeys(Set.of("attribute", "percent", "among", "oneOf", "exactly", "since", "why"));
    vocabulary.version(item.at("since"));
    Vocabulary words = vocabulary.since(since(item));
    String attribute = item.required("attribute").text();
    words.attribute(item.at("attribute"), attribute);
    words.codes(item.at("oneOf"), attribute, item.at("oneOf").scalars());
    int dot = Math.max(0, attribute.indexOf('.'));
    String type = attribute.substring(0, dot);
    return new Fills(
        level,
        since(item),
        type,
        attribute.substring(Math.min(attribute.length(), dot + 1)),
        item.required("percent").number(1, 100, 100),
        among(item.at("among"), type, words),
        Set.copyOf(item.at("oneOf").scalars()),
        item.at("exactly").number(1, 1000, 0),
        item.at("why").bilingual());
  }

  private static Among among(Section section, String type, Vocabulary words) {
    if (!section.isThere()) {
      return new Among.All();
    }
    if (section.keys().size() != 1) {
      section.fault(ONE_CONDITION);
      return new Among.All();
    }
    String key = section.keys().get(0);
    Section value = section.at(key);
    if (key.equals("has")) {
      words.attribute(value, type + "." + value.text());
      return new Among.Having(value.text());
    }
    if (key.equals("referencedBy")) {
      words.reference(value, value.text(), type);
      String[] parts = value.text().split("\\.", 2);
      return new Among.ReferredToBy(parts[0], parts[parts.length - 1]);
    }
    words.attribute(value, type + "." + key);
    words.codes(value, type + "." + key, value.scalars());
    return new Among.WithValue(key, Set.copyOf(value.scalars()));
  }

  private Answers answers(Section item, boolean writes) {
    item.onlyKeys(Set.of("operation", writes ? "resources" : "parameters", "since"));
    vocabulary.version(item.at("since"));
    Vocabulary words = vocabulary.since(since(item));
    String operation = item.required("operation").text();
    words.operation(item.at("operation"), operation);
    item.at("parameters").list().forEach(p -> words.parameter(p, operation, p.text()));
    item.at("resources").list().forEach(r -> words.type(r, r.text()));
    return new Answers(
        level,
        since(item),
        operation,
        item.at("parameters").texts(),
        item.at("resources").texts(),
        writes);
  }

  private static String since(Section item) {
    return item.at("since").text();
  }
}
