package se.ss12000.conformance.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

/** Entry point. */
@Command(
    name = "ss12000",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    resourceBundle = Main.MESSAGES)
public final class Main implements Runnable {
  static final String MESSAGES = "se.ss12000.conformance.cli.Messages";

  private static final int DEFAULT_WIDTH = 80;
  private static final int MAX_WIDTH = 120;

  @Spec CommandSpec spec;
  @Mixin LanguageOption language = new LanguageOption();

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(surroundings(), args));
  }

  /** Runs one command and returns the exit code. */
  public static int run(Surroundings given, String... args) {
    Optional<ValidateCommand> plain = PlainCommand.of(given, args);
    if (plain.isPresent()) {
      return run(plain.get(), given, args);
    }
    var settings = new Settings(args, given.environment());
    Language language = ChosenLanguage.of(args, settings.language(), given.environment());
    Surroundings surroundings = given.with(settings.environment());
    Locale locale = speak(language);
    var errors = new ErrorMessages(surroundings, language, args);
    CommandLine program = new CommandLine(new Main());
    new Commands(surroundings, language).addTo(program, args);
    program
        .setResourceBundle(ResourceBundle.getBundle(MESSAGES, locale))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setAbbreviatedSubcommandsAllowed(false)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(surroundings.width())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
    tellVersion(program);
    int code = execute(program, errors, settings);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  private static Locale speak(Language language) {
    Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
    Locale.setDefault(locale);
    return locale;
  }

  /** The same as by way of the options, for those that need no reading of options. */
  private static int run(ValidateCommand plain, Surroundings surroundings, String... args) {
    Language language = plain.language();
    speak(language);
    int code;
    try {
      code = plain.call();
    } catch (IOException | SourceException | YamlException | RuntimeException e) {
      code = new ErrorMessages(surroundings, language, args).tell(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = new ErrorMessages(surroundings, language, args).fault(e);
    }
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  /** What the JVM cannot stand is a fault too; left alone it would end with 1, "not conformant". */
  private static int execute(CommandLine program, ErrorMessages errors, Settings settings) {
    try {
      return program.execute(settings.arguments(program));
    } catch (YamlException | UsageException e) {
      return errors.tell(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return errors.fault(e);
    }
  }

  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new VersionLines());
    command.getSubcommands().values().forEach(Main::tellVersion);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), ErrorMessages.NO_COMMAND);
  }

  private static Surroundings surroundings() {
    // Only the launcher can tell, on every JDK, whether anybody looks.
    String terminals = System.getProperty("ss12000.terminals", "");
    var environment = System.getenv();
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        writer(FileDescriptor.out, terminals.contains("out")),
        writer(FileDescriptor.err, terminals.contains("err")),
        terminals.contains("out"),
        terminals.contains("err"),
        width(environment.getOrDefault("COLUMNS", "")),
        environment,
        Surroundings.clock(environment));
  }

  /** Files are UTF-8; a Windows console has a character set of its own. */
  private static PrintWriter writer(FileDescriptor descriptor, boolean terminal) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Charset charset =
        terminal && windows
            ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }

  private static int width(String columns) {
    // Asking whether there is anything first spares most runs from loading patterns.
    return !columns.isEmpty() && columns.matches("\\d{2,4}")
        ? Math.min(MAX_WIDTH, Math.max(DEFAULT_WIDTH, Integer.parseInt(columns)))
        : DEFAULT_WIDTH;
  }
}
