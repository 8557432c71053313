package se.ss12000.conformance.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Parameter;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;

/**
 * The words that a scenario may use: types, attributes, codes, operations, parameters, rules.
 *
 * <p>A word that several versions lack is one fault, told of the first.
 */
public final class Vocabulary {
  private static final Text NO_TYPE =
      Text.sv("entitetstypen {word} finns inte i {version}. {hint}")
          .en("there is no entity type {word} in {version}. {hint}");
  private static final Text NO_ATTRIBUTE =
      Text.sv("attributet {word} finns inte i {version}. {hint}")
          .en("there is no attribute {word} in {version}. {hint}");
  private static final Text NO_REFERENCE =
      Text.sv("ingen referens {word} pekar på sådana poster i {version}. {hint}")
          .en("no reference {word} points to such records in {version}. {hint}");
  private static final Text NO_VERSION =
      Text.sv("versionen {word} finns inte. {hint}").en("there is no version {word}. {hint}");
  private static final Text NO_CODE =
      Text.sv("värdet {word} finns inte i kodlistan i {version}. {hint}")
          .en("the value {word} is not in the code list of {version}. {hint}");
  private static final Text NO_OPERATION =
      Text.sv("operationen {word} finns inte i {version}. {hint}")
          .en("there is no operation {word} in {version}. {hint}");
  private static final Text NO_PARAMETER =
      Text.sv("parametern {word} finns inte i {version}. {hint}")
          .en("there is no parameter {word} in {version}. {hint}");
  private static final Text NO_RULE =
      Text.sv("regeln {word} finns inte. {hint}").en("there is no rule {word}. {hint}");

  private final Collection<Standard> standards;
  private final Collection<String> versionNames;
  private final Set<String> rules;

  /**
   * @param standards the versions in which every word has to exist
   * @param versionNames the names of all versions there are
   * @param rules the ids of all rules; none where rules need no check
   */
  public Vocabulary(
      Collection<Standard> standards, Collection<String> versionNames, Set<String> rules) {
    this.standards = List.copyOf(standards);
    this.versionNames = List.copyOf(versionNames);
    this.rules = Set.copyOf(rules);
  }

  /** The versions from one on. */
  Vocabulary since(String version) {
    if (version.isEmpty()) {
      return this;
    }
    return new Vocabulary(
        standards.stream().filter(s -> Versions.reaches(s.follows(), version)).toList(),
        versionNames,
        rules);
  }

  /** The versions that are named. */
  Vocabulary of(Collection<String> versions) {
    return new Vocabulary(
        standards.stream().filter(s -> versions.contains(s.follows())).toList(),
        versionNames,
        rules);
  }

  public void type(Section section, String name) {
    for (Standard standard : standards) {
      List<String> names = standard.resources().map(EntityType::name).toList();
      if (!known(section, NO_TYPE, name, names, standard)) {
        return;
      }
    }
  }

  /** An attribute with its type, such as {@code Person.emails[].value}. */
  public void attribute(Section section, String full) {
    String typeName = typeOf(full);
    for (Standard standard : standards) {
      Optional<EntityType> type = standard.type(typeName);
      if (type.isEmpty()) {
        type(section, typeName);
        return;
      }
      String path = full.substring(Math.min(full.length(), typeName.length() + 1));
      if (standard.attribute(type.get(), path).isEmpty()) {
        List<String> paths = paths(standard, type.get().schema(), "", 0);
        known(section, NO_ATTRIBUTE, path, paths, standard);
        return;
      }
    }
  }

  /** A reference, such as {@code Duty.person}, to records of a type. */
  void reference(Section section, String full, String to) {
    for (Standard standard : standards) {
      List<String> references =
          standard
              .resources()
              .flatMap(type -> type.references().stream())
              .filter(reference -> reference.to().equals(to))
              .map(reference -> reference.owner() + "." + reference.property())
              .toList();
      if (!known(section, NO_REFERENCE, full, references, standard)) {
        return;
      }
    }
  }

  /** A version from which something applies. */
  void version(Section section) {
    if (section.isThere()) {
      section.oneOf(versionNames, NO_VERSION);
    }
  }

  /** Values that an attribute has to be able to take. */
  public void codes(Section section, String full, Collection<String> values) {
    String typeName = typeOf(full);
    String path = full.substring(Math.min(full.length(), typeName.length() + 1));
    for (Standard standard : standards) {
      List<String> codes =
          standard
              .type(typeName)
              .flatMap(type -> standard.attribute(type, path))
              .map(Attribute::codes)
              .orElse(List.of());
      boolean all =
          codes.isEmpty()
              || values.stream().allMatch(v -> known(section, NO_CODE, v, codes, standard));
      if (!all) {
        return;
      }
    }
  }

  public void operation(Section section, String key) {
    for (Standard standard : standards) {
      if (!known(section, NO_OPERATION, key, standard.operations().keySet(), standard)) {
        return;
      }
    }
  }

  /** A parameter of an operation, or a key of its body, with or without a value. */
  public void parameter(Section section, String operation, String parameter) {
    String[] parts = parameter.split("=", 2);
    for (Standard standard : standards) {
      Operation known = standard.operations().get(operation);
      if (known != null) {
        var names = new TreeSet<>(known.parameters().stream().map(Parameter::name).toList());
        known
            .body()
            .map(standard.schemas()::get)
            .ifPresent(b -> names.addAll(b.attributes().keySet()));
        if (!known(section, NO_PARAMETER, parts[0], names, standard)) {
          return;
        }
        List<String> codes =
            known.parameters().stream()
                .filter(p -> p.name().equals(parts[0]))
                .flatMap(p -> p.codes().stream())
                .toList();
        if (parts.length == 2 && !codes.isEmpty()) {
          known(section, NO_CODE, parts[1], codes, standard);
        }
      }
    }
  }

  /** A rule by its id, or an area of rules such as {@code REF-}. */
  void rule(Section section, String rule) {
    boolean area = rule.endsWith("-") && rules.stream().anyMatch(id -> id.startsWith(rule));
    if (!rules.isEmpty() && !area && !rules.contains(rule)) {
      section.fault(
          NO_RULE.with(Map.of("word", Text.same(rule), "hint", DidYouMean.question(rule, rules))));
    }
  }

  /** Whether a word is one of some; if not, that is a fault. */
  private static boolean known(
      Section section, Text fault, String word, Collection<String> words, Standard standard) {
    if (!words.contains(word)) {
      section.fault(
          fault.with(
              Map.of(
                  "word", Text.same(word),
                  "version", Text.same(standard.name()),
                  "hint", DidYouMean.question(word, words))));
    }
    return words.contains(word);
  }

  private static List<String> paths(
      Standard standard, ObjectSchema object, String prefix, int depth) {
    var paths = new ArrayList<String>();
    object
        .attributes()
        .values()
        .forEach(
            attribute -> {
              String path = prefix + attribute.name();
              paths.add(path);
              if (depth < 2 && !attribute.name().equals("_embedded")) {
                standard
                    .objectOf(attribute)
                    .ifPresent(
                        inner ->
                            paths.addAll(
                                paths(
                                    standard,
                                    inner,
                                    path + (attribute.array() ? "[]." : "."),
                                    depth + 1)));
              }
            });
    return paths;
  }

  private static String typeOf(String attribute) {
    int dot = attribute.indexOf('.');
    return dot < 0 ? attribute : attribute.substring(0, dot);
  }
}
