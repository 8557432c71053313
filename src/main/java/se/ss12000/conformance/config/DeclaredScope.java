package se.ss12000.conformance.config;

import java.util.List;
import java.util.Map;
import se.ss12000.conformance.waiver.Waiver;

/**
 * What a service offers, and how it says that it differs from the standard.
 *
 * @param types the entity types it offers; empty for all
 * @param operations the operations it offers; empty for all
 * @param offered attributes that it gives where it has them, such as {@code Person.sex}
 * @param withheld attributes that it deliberately does not give, such as {@code Person.photo}
 * @param extensions attributes of its own, such as {@code Person.nickname}
 * @param elsewhere addresses of their own, by the path of a collection such as {@code /grades}
 * @param declared every declaration as the findings that it explains
 */
public record DeclaredScope(
    List<String> types,
    List<String> operations,
    List<String> offered,
    List<String> withheld,
    List<String> extensions,
    Map<String, String> elsewhere,
    List<Waiver> declared) {
  public DeclaredScope {
    types = List.copyOf(types);
    operations = List.copyOf(operations);
    offered = List.copyOf(offered);
    withheld = List.copyOf(withheld);
    extensions = List.copyOf(extensions);
    elsewhere = Map.copyOf(elsewhere);
    declared = List.copyOf(declared);
  }
}
