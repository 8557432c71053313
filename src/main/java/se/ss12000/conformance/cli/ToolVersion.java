package se.ss12000.conformance.cli;

import java.util.Optional;

/** The version of this program, as its jar says. */
final class ToolVersion {
  private ToolVersion() {}

  static String name() {
    return Optional.ofNullable(ToolVersion.class.getPackage())
        .map(Package::getImplementationVersion)
        .orElse("development");
  }
}
