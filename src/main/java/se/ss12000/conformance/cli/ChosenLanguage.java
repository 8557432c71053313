package se.ss12000.conformance.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.text.Language;

/** Which language to speak, known before the options are parsed: help and errors need it too. */
final class ChosenLanguage {
  private static final String OPTION = "--language";

  private ChosenLanguage() {}

  /**
   * @param set what is set beside the command line, if anything
   */
  static Language of(String[] args, Optional<String> set, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      String asked =
          args[i].startsWith(OPTION + "=")
              ? args[i].substring(OPTION.length() + 1)
              : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
      for (Language language : Language.values()) {
        if (language.name().equalsIgnoreCase(asked)) {
          return language;
        }
      }
    }
    return set.filter(ChosenLanguage::isKnown)
        .map(ChosenLanguage::named)
        .orElseGet(() -> fromLocale(environment));
  }

  private static boolean isKnown(String name) {
    return Arrays.stream(Language.values()).anyMatch(l -> l.name().equalsIgnoreCase(name));
  }

  /** As POSIX has it: LC_ALL before LC_MESSAGES before LANG; else what the JVM found. */
  private static Language fromLocale(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return named(value);
      }
    }
    return named(Locale.getDefault().getLanguage());
  }

  private static Language named(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("sv") ? Language.SV : Language.EN;
  }
}
