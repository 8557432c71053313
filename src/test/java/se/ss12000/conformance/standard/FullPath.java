package se.ss12000.conformance.standard;

import java.util.Optional;

/** A path that begins with a type, such as {@code Grade.organisation}, as errata write it. */
record FullPath(Standard standard, String path) {

  boolean isRequired() {
    return attribute().filter(Attribute::required).isPresent();
  }

  boolean isAttribute() {
    return attribute().isPresent();
  }

  /** Whether what stands there has attributes of its own. */
  boolean isObject() {
    return path.equals(typeName())
        ? standard.type(path).isPresent()
        : attribute().flatMap(standard::objectOf).isPresent();
  }

  boolean isOperation() {
    return standard.operations().containsKey(path);
  }

  Optional<Attribute> attribute() {
    return path.equals(typeName())
        ? Optional.empty()
        : standard
            .type(typeName())
            .flatMap(type -> standard.attribute(type, path.substring(typeName().length() + 1)));
  }

  FullPath owner() {
    return new FullPath(standard, path.substring(0, path.lastIndexOf('.')));
  }

  String typeName() {
    return path.replaceFirst("\\..*", "");
  }
}
