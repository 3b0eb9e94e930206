package dev.gloss.shell;

import java.util.List;

/// The list of commands; a new one is added here.
final class AllCommands {

    private AllCommands() {}

    static Commands create() {
        return new Commands(
                List.of(
                        new ImportCommand(),
                        new ImportBibCommand(),
                        new PapersCommand(),
                        new StatusCommand(),
                        new UseCommand(),
                        new SearchCommand(),
                        new NextCommand(),
                        new ShowCommand(),
                        new CopyCommand(),
                        new ReadCommand(),
                        new OpenCommand(),
                        new OutlineCommand(),
                        new PassagesCommand(),
                        new ReferencesCommand(),
                        new NoteCommand(),
                        new NotesCommand(),
                        new EditCommand(),
                        new TagCommand(),
                        new ReviewCommand(),
                        new VerifyCommand(),
                        new RenameCommand(),
                        new RemoveCommand(),
                        UndoCommand.undo(),
                        UndoCommand.redo(),
                        new LogCommand(),
                        new ImportAnnotationsCommand(),
                        new ExportCommand(),
                        new TemplateCommand(),
                        new ImportNotesCommand(),
                        new RunCommand(),
                        new DoctorCommand(),
                        new RebuildCommand(),
                        new ConfigCommand(),
                        new CompletionCommand(),
                        new HelpCommand(),
                        new VersionCommand(),
                        new ExitCommand()));
    }
}
