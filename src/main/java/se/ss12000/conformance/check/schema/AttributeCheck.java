package se.ss12000.conformance.check.schema;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Erratum;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** What schemas let pass: attributes they do not know, and texts that say nothing. */
public final class AttributeCheck implements EntityCheck {
  static final Rule EMPTY_TEXT =
      Rule.warning(
          "SCH-014",
          PRACTICE,
          Text.sv("Texter bör inte vara tomma").en("Strings should not be empty"),
          Text.sv("{property} är en tom text").en("{property} is an empty string"),
          Text.sv("Utelämna attributet när det inte har något värde")
              .en("Leave the attribute out when it has no value"));
  static final Rule UNKNOWN =
      Rule.note(
              "SCH-015",
              STANDARD,
              Text.sv("Attribut utöver standardens är tillägg")
                  .en("Attributes beyond the standard are extensions"),
              Text.sv("{property} finns inte i standarden").en("{property} is not in the standard"),
              Text.sv("Tillåtet som eget tillägg; mottagare får bortse från det")
                  .en("Legal as an extension of your own; receivers may disregard it"))
          .oncePerProperty();
  static final Rule OTHER_SPELLING =
      Rule.warning(
          "SCH-016",
          ERRATUM,
          Text.sv("Attribut bör stavas som standarden stavar dem")
              .en("Attributes should be spelt as the standard spells them"),
          Text.sv("{property} stavas inte som i standarden")
              .en("{property} is not spelt as in the standard"),
          Text.sv("Använd standardens stavning, stavfel inräknade: mottagare letar efter den")
              .en("Use the standard's spelling, misspellings included: receivers look for it"));
  static final Rule MEANT_MISSING =
      Rule.warning(
          "SCH-019",
          ERRATUM,
          Text.sv("Attribut som måste ha menats bör finnas")
              .en("Attributes that must have been meant should be there"),
          Text.sv("{property} saknas, fast det måste vara det som krävs")
              .en("{property} is missing, though it must be what is required"),
          Text.sv("Lägg till attributet; standarden kräver ett som den inte definierar")
              .en("Add the attribute; the standard requires one that it does not define"));

  private static final Text A_TEXT =
      Text.sv("en text, eller inget attribut").en("a text, or no attribute");
  private static final Text KNOWN =
      Text.sv("ett attribut ur standarden").en("an attribute of the standard");
  private static final String EMBEDDED = "_embedded";

  private final Standard standard;
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, List<String>> recommended = new HashMap<>();

  public AttributeCheck(Standard standard) {
    this.standard = standard;
    for (Erratum erratum : standard.errata()) {
      for (List<String> same : erratum.spellings()) {
        String known = same.stream().filter(this::isKnown).findFirst().orElse("");
        same.stream().filter(s -> !s.equals(known)).forEach(s -> spellings.put(s, lastOf(known)));
      }
      for (String full : erratum.recommended()) {
        String type = full.substring(0, full.indexOf('.'));
        recommended.computeIfAbsent(type, t -> new ArrayList<>()).add(lastOf(full));
      }
    }
  }

  private boolean isKnown(String full) {
    String[] parts = full.split("\\.", 2);
    return standard.type(parts[0]).flatMap(type -> standard.attribute(type, parts[1])).isPresent();
  }

  @Override
  public List<Rule> rules() {
    return List.of(EMPTY_TEXT, UNKNOWN, OTHER_SPELLING, MEANT_MISSING);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    boolean concerned = true;
    if (rule.equals(OTHER_SPELLING)) {
      concerned = spellings.keySet().stream().anyMatch(s -> s.startsWith(type.name() + "."));
    } else if (rule.equals(MEANT_MISSING)) {
      concerned = !recommended(type).isEmpty();
    }
    return concerned ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    ObjectSchema schema = entity.type().schema();
    if (entity.certainty() != Certainty.PLAIN) {
      new Walk(entity, findings).object(entity.json(), schema, "", "");
    }
    List<String> meant = recommended(entity.type());
    if (!meant.isEmpty() && entity.json().isObject()) {
      lookFor(meant, entity, findings);
    }
  }

  private void lookFor(List<String> meant, Entity entity, Consumer<Finding> findings) {
    for (String property : meant) {
      if (!entity.json().has(property)) {
        findings.accept(
            MEANT_MISSING
                .at(Location.of(entity, property, ""), "property", property)
                .expected(
                    standard.attribute(entity.type(), property).map(Words::kind).orElse(Text.NONE))
                .found(new Found(Words.NOTHING, false)));
      }
    }
  }

  private List<String> recommended(EntityType type) {
    return recommended.getOrDefault(type.name(), List.of());
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** A walk over one record, along what the standard knows of it. */
  private final class Walk {
    private final Entity entity;
    private final Consumer<Finding> findings;

    Walk(Entity entity, Consumer<Finding> findings) {
      this.entity = entity;
      this.findings = findings;
    }

    void object(JsonNode json, ObjectSchema schema, String pointer, String prefix) {
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        Attribute attribute = schema.attributes().get(member.getKey());
        String name = shown(member.getKey(), attribute != null);
        String here = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        if (attribute == null) {
          unknown(name, schema, json, here, prefix + name);
        } else {
          value(member.getValue(), attribute, here, prefix + name);
        }
      }
    }

    private void value(JsonNode json, Attribute attribute, String pointer, String path) {
      if (attribute.array() && json.isArray()) {
        for (int i = 0; i < json.size(); i++) {
          element(json.get(i), attribute, pointer + "/" + i, path + "[]");
        }
      } else {
        element(json, attribute, pointer, path);
      }
    }

    private void element(JsonNode json, Attribute attribute, String pointer, String path) {
      if (json.isObject()) {
        Optional<ObjectSchema> object = standard.objectOf(attribute);
        object.ifPresent(schema -> object(json, schema, pointer, path + "."));
      } else if (json.isTextual() && json.textValue().isEmpty() && isFree(attribute)) {
        var location = Location.of(entity, pointer);
        findings.accept(
            EMPTY_TEXT
                .at(location, "property", location.property())
                .expected(A_TEXT)
                .found(new Found(Text.same("\"\""), false)));
      }
    }

    private void unknown(
        String name, ObjectSchema schema, JsonNode json, String pointer, String path) {
      String standards = spellings.get(entity.type().name() + "." + path);
      if (standards != null) {
        findings.accept(
            OTHER_SPELLING
                .at(Location.of(entity, path, pointer), "property", path)
                .expected(Text.same(standards))
                .found(new Found(Text.same(name), false)));
        return;
      }
      List<String> absent =
          schema.attributes().keySet().stream()
              .filter(known -> !json.has(known) && !known.equals(EMBEDDED))
              .toList();
      findings.accept(
          UNKNOWN
              .at(Location.of(entity, path, pointer), "property", path)
              .expected(KNOWN)
              .found(new Found(Text.same(name), false))
              .hint(DidYouMean.question(name, absent)));
    }
  }

  /** Of a code or a formatted string the schema says what is wrong. */
  static boolean isFree(Attribute attribute) {
    return attribute.type().equals("string")
        && attribute.format().isEmpty()
        && attribute.codes().isEmpty();
  }

  /** A key that nobody knows may itself be personal: a civic number, an address, a name. */
  private static String shown(String key, boolean known) {
    return known ? key : Masked.name(key);
  }
}
