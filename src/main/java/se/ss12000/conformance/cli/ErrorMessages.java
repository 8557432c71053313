package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.ss12000.conformance.check.NoRoomException;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Turns what went wrong into one sentence and an exit code, in one place. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** Marks that no command was given; never shown. */
  static final String NO_COMMAND = "no command";

  private static final Text WHICH_COMMAND =
      Text.sv("Ange vad som ska göras, till exempel: ss12000 validate MAPP")
          .en("Say what to do, for example: ss12000 validate FOLDER");
  private static final Text UNKNOWN =
      Text.sv("{word} känns inte igen. {hint}").en("{word} is not known. {hint}");
  private static final Text MISSING = Text.sv("{what} saknas").en("{what} is missing");
  private static final Text WRONG_VALUE =
      Text.sv("{what}: värdet {value} går inte; här väntas {allowed}")
          .en("{what}: the value {value} will not do; {allowed} is expected");
  private static final Text TWICE =
      Text.sv("{what} får anges en gång").en("{what} may be given once");
  private static final Text NO_PATH =
      Text.sv("{path} kan inte vara namnet på en fil").en("{path} cannot be the name of a file");
  private static final Text SEE_HELP =
      Text.sv("Hjälp: {command} --help").en("Help: {command} --help");
  private static final Text FAULT =
      Text.sv("Ett fel i ss12000 själv ({kind}); rapportera det gärna, med utskriften av --debug")
          .en("A fault in ss12000 itself ({kind}); please report it, with the output of --debug");

  private final Surroundings surroundings;
  private final Language language;
  private final boolean debug;

  ErrorMessages(Surroundings surroundings, Language language, String[] args) {
    this.surroundings = surroundings;
    this.language = language;
    this.debug = Arrays.asList(args).contains("--debug");
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = sentence(e).strip();
    String end = sentence.endsWith("?") || sentence.endsWith(".") ? " " : ". ";
    say(sentence + end + SEE_HELP.with("command", command).in(language));
    return ExitCode.WRONG_USE.code();
  }

  private String sentence(ParameterException e) {
    if (NO_COMMAND.equals(e.getMessage())) {
      return WHICH_COMMAND.in(language);
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      Text hint = DidYouMean.question(word.replaceFirst("=.*", ""), words(e.getCommandLine()));
      return UNKNOWN.with(Map.of("word", Text.same(word), "hint", hint)).in(language);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return MISSING.with("what", missing.getMissing().get(0).paramLabel()).in(language);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return TWICE.with("what", named(twice.getOverwritten())).in(language);
    }
    ArgSpec argument = e.getArgSpec();
    return argument == null
        ? String.valueOf(e.getMessage())
        : WRONG_VALUE
            .with(
                Map.of(
                    "what", named(argument),
                    "value", Text.same(String.valueOf(e.getValue())),
                    "allowed", Text.same(argument.paramLabel())))
            .in(language);
  }

  private static Text named(ArgSpec argument) {
    return Text.same(
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel());
  }

  private static List<String> words(CommandLine command) {
    var words = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> words.addAll(List.of(option.names())));
    return words;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return tell(e);
  }

  /** Says what went wrong, and with what exit code to end. */
  int tell(Exception e) {
    if (e instanceof UsageException usage) {
      say(sentence(usage.reason()));
      return ExitCode.WRONG_USE.code();
    }
    if (e instanceof YamlException yaml) {
      yaml.faults().forEach(fault -> say(fault.in(language)));
      return ExitCode.WRONG_USE.code();
    }
    if (e instanceof SourceException nothing) {
      say(nothing.reason().in(language));
      return ExitCode.NOT_JUDGED.code();
    }
    if (e instanceof NoRoomException full) {
      say(full.reason().in(language));
      return ExitCode.NOT_JUDGED.code();
    }
    if (e instanceof InvalidPathException path) {
      say(NO_PATH.with("path", path.getInput().replaceAll("\\p{Cntrl}", "?")).in(language));
      return ExitCode.WRONG_USE.code();
    }
    return fault(e);
  }

  /** A fault of this program; where it happened is shown to those who asked for it. */
  int fault(Throwable e) {
    if (debug) {
      e.printStackTrace(surroundings.err());
    }
    say(FAULT.with("kind", e.getClass().getSimpleName()).in(language));
    return ExitCode.FAULT.code();
  }

  /** A sentence whose hint may be missing. */
  private String sentence(Text text) {
    return text.in(language).strip().replaceFirst("\\.$", "");
  }

  private void say(String sentence) {
    PrintWriter err = surroundings.err();
    err.println("ss12000: " + sentence);
    err.flush();
  }
}
