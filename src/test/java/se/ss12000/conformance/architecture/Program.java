package se.ss12000.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The classes that the rules are about, read once. */
final class Program {
  static final String ROOT = "se.ss12000.conformance.";
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("se.ss12000.conformance");

  private Program() {}

  static String[] packages(String... names) {
    var packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = ROOT + names[i];
    }
    return packages;
  }
}
