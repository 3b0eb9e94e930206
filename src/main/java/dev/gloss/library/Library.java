package dev.gloss.library;

import dev.gloss.index.Hits;
import dev.gloss.index.LuceneIndex;
import dev.gloss.index.SearchRequest;
import dev.gloss.note.Note;
import dev.gloss.note.NoteStore;
import dev.gloss.worker.PdfWorkers;
import dev.gloss.worker.WorkerSettings;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

/// The one door to a library: a folder with papers, notes on them, and what was derived from both.
///
/// Nothing is kept in memory that another program might change: every call looks at the folder
/// again. What is remembered are texts of papers, which never change, and what stood in files that
/// look as they did.
public final class Library implements AutoCloseable {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final PaperReader reader;
    private final Notebook notebook;
    private final Catalog catalog;
    private final SavedSearches saved;
    private final Journal journal;
    private final Imports imports;
    private final Consumer<String> remarks;

    private Library(LibraryFolder folder, WorkerSettings workers, Consumer<String> remarks) {
        this.folder = folder;
        this.remarks = remarks;
        this.saved = new SavedSearches(folder.searches());
        this.papers = new PaperStore(folder);
        ImportLock importing = new ImportLock(folder);
        this.reader =
                new PaperReader(
                        folder, new PdfWorkers(workers), new Relocation(folder, papers), remarks);
        NoteStore notes = new NoteStore(folder.notes());
        this.notebook = new Notebook(notes, new NoteShelf(folder, notes), papers, reader);
        this.catalog =
                new Catalog(
                        LuceneIndex.open(folder.index()),
                        new IndexSource(folder, papers, reader, notebook, remarks),
                        importing,
                        remarks);
        this.journal = new Journal(folder, remarks);
        this.imports = new Imports(holdings(), importing, catalog, journal);
    }

    /// Opens a library. Nothing is read or made until it is needed; a folder that does not exist is
    /// an empty library.
    ///
    /// @param folder the library itself
    /// @param remarks told, in a sentence, what takes time or goes otherwise than expected
    public static Library open(Path folder, Consumer<String> remarks) {
        return open(folder, OptionalInt.empty(), remarks);
    }

    /// The same.
    ///
    /// @param workers how many PDFs are read at a time; empty for as many as is usual
    public static Library open(Path folder, OptionalInt workers, Consumer<String> remarks) {
        WorkerSettings usual = WorkerSettings.ofThisProgram();
        return new Library(
                new LibraryFolder(folder.toAbsolutePath().normalize()),
                workers.isPresent() ? usual.withAtOnce(workers.getAsInt()) : usual,
                remarks);
    }

    /// Gets ready for many searches, in the background.
    public void prepareSearch() {
        Thread.ofPlatform().daemon().name("gloss-prepare").start(catalog::prepare);
    }

    /// The folder, absolute.
    public Path folder() {
        return folder.root();
    }

    /// Whether there is no paper in it yet.
    public boolean isEmpty() {
        return papers.keys().isEmpty();
    }

    /// All papers, by key.
    public List<PaperEntry> papers() {
        return papers.list();
    }

    /// What is known of a paper.
    ///
    /// @throws LibraryException if there is no such paper, with the nearest key
    public PaperEntry paper(String key) {
        return papers.find(key).orElseThrow(() -> papers.noPaper(key));
    }

    /// The reader's own fields of a paper, in the order in which they stand in its `paper.md`:
    /// strings, and lists and maps of them.
    public SequencedMap<String, Object> ownFields(PaperEntry paper) {
        return papers.ownFields(paper);
    }

    /// What the reader wrote on the whole of a paper, in its `paper.md`; empty if nothing.
    public String ownWords(PaperEntry paper) {
        return papers.body(paper.key());
    }

    /// The PDF of a paper's current version.
    ///
    /// @throws LibraryException if it is not there
    public Path pdf(PaperEntry paper) {
        return reader.pdf(paper);
    }

    /// A paper with its text. If the text is not cached, it is read out of the PDF again.
    ///
    /// @throws LibraryException if there is no such paper or its PDF cannot be read
    public OpenPaper open(String key) {
        return reader.open(paper(key));
    }

    /// Takes PDFs into the library. What becomes of each is told when it is known, in the order of
    /// the paths; a bad one does not stop the others.
    ///
    /// @throws LibraryException if the library cannot be written, or `versionOf` names no paper of
    ///   it
    public void add(ImportRequest request, ImportListener listener, Consumer<Addition> consumer) {
        if (request.versionOf() != null) {
            paper(request.versionOf());
        }
        imports.run(request, listener, consumer);
    }

    /// Finds passages. A query never fails: what is no valid query is searched as plain words, and
    /// the answer says so. `@name` in it stands for a saved search.
    ///
    /// @throws LibraryException if the whole query names a search that is not saved
    public Hits search(SearchRequest request) {
        return catalog.search(request.withQuery(saved.expanded(request.query())));
    }

    /// The searches that have a name.
    public SavedSearches savedSearches() {
        return saved;
    }

    /// The passages that a place stands for.
    ///
    /// @throws LibraryException if there are none, with the nearest right word
    public PassageRange resolve(Place place) {
        return new PlaceResolver(this).resolve(place);
    }

    /// Makes a note and keeps it safely before it returns.
    ///
    /// @throws LibraryException if its quote does not stand where it should, or it cannot be
    ///   written
    public PlacedNote annotate(NoteRequest request) {
        PlacedNote saved = notebook.annotate(request);
        journal.record(
                "note %s on %s".formatted(saved.note().id(), saved.placeOrKey()),
                List.of(new Change.Created(folder.relative(saved.file()))));
        catalog.update();
        return saved;
    }

    /// The notes of some papers, or of all, each in the paper's order: those on the whole paper
    /// first, the orphaned last.
    ///
    /// @param keys empty for all papers
    public List<PlacedNote> notes(List<String> keys) {
        List<PaperEntry> entries =
                keys.isEmpty() ? papers() : keys.stream().map(this::paper).toList();
        NoteFolders known = notebook.known();
        return entries.stream()
                .flatMap(entry -> notebook.notes(reader.open(entry), known).stream())
                .toList();
    }

    /// The places of notes in a paper, in its order; a note with several targets in it has several.
    public List<PlacedNote> notePlaces(OpenPaper open) {
        return notebook.places(open);
    }

    /// A note at its place.
    ///
    /// @throws LibraryException if there is no such note, with the nearest id
    public PlacedNote note(String id) {
        return notebook.find(id).orElseThrow(() -> notebook.noNote(id));
    }

    /// All notes as their files say, wherever they stand.
    public List<Note> writtenNotes() {
        return notebook.written();
    }

    /// How far a paper was read.
    public ReadingState readingState(OpenPaper open) {
        return ReadingState.of(folder, open);
    }

    /// Ids of the notes that a paper's export in `notes/KEY.md` shows; none if there is no export.
    public Set<String> exportedNotes(String key) {
        return ExportFolder.shown(folder.export(key));
    }

    /// What is known of all notes without reading them again.
    public KnownNotes knownNotes() {
        return notebook.known().summary();
    }

    /// Files among the notes that cannot be read and links that lead nowhere, each in a sentence
    /// that names it.
    public List<String> noteProblems() {
        return notebook.problems();
    }

    /// Files of notes and papers as a person edits them.
    public Editing editing() {
        return new Editing(folder, notebook, papers, noteChanges());
    }

    /// Notes whose place is not sure.
    public Reviewing reviewing() {
        return new Reviewing(notebook, noteChanges(), reader, this::open);
    }

    /// Marks that were made in PDFs with other programs.
    public MarkImporter marks() {
        return new MarkImporter(holdings(), noteChanges());
    }

    /// What other programs know of papers and noted in them.
    public Exchange exchange() {
        return new Exchange(holdings(), noteChanges());
    }

    /// Quotes held against their PDFs.
    public Verifying verifying() {
        return new Verifying(folder, notebook, reader, remarks);
    }

    /// Tags of notes and papers, and how far papers are read.
    public Labels labels() {
        return new Labels(papers, notebook, noteChanges());
    }

    /// Takes a paper with its PDFs and notes, or one note, to the trash.
    ///
    /// @param name a paper's key or a note's id
    /// @throws LibraryException if there is no such thing, with the nearest right word
    public void remove(String name) {
        List<Change> changes = List.copyOf(new Removing(folder, papers, notebook).of(name));
        journal.make("remove " + name, changes);
        catalog.update();
    }

    /// Gives a paper another key; the old one is understood as before.
    ///
    /// @return the paper under its new key
    /// @throws LibraryException if there is no such paper, or the other word is no key or another
    ///   paper's
    public PaperEntry rename(String key, String name) {
        PaperEntry entry = paper(key);
        try {
            journal.make(
                    "rename %s %s".formatted(entry.key(), name),
                    Renaming.of(holdings(), entry, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalog.update();
        return paper(name);
    }

    /// Reverts what was done last to papers and notes and is not undone yet.
    ///
    /// @return what that was; empty if there is nothing left
    /// @throws LibraryException if another program has changed one of its files since
    public Optional<LoggedChange> undo() {
        Optional<LoggedChange> undone = journal.undo();
        catalog.update();
        return undone;
    }

    /// Leaves what was done last as it is: the next [#undo] reverts what was done before it.
    public void skipUndo() {
        journal.skipUndo();
    }

    /// Leaves what was undone last as it is: the next [#redo] does again what was undone before it.
    public void skipRedo() {
        journal.skipRedo();
    }

    /// Does again what was undone last, if nothing else was done since.
    ///
    /// @return what that was; empty if there is nothing
    /// @throws LibraryException if another program has changed one of its files since
    public Optional<LoggedChange> redo() {
        Optional<LoggedChange> redone = journal.redo();
        catalog.update();
        return redone;
    }

    /// What was done to papers and notes, the first first.
    public List<LoggedChange> log() {
        return journal.log();
    }

    /// Pictures of figures and pages, of encrypted PDFs too if a password is given that opens them.
    public Gallery gallery(@Nullable String password) {
        return new Gallery(folder, reader, password);
    }

    /// Tells which papers of the library an entry of a reference list names.
    public Citations citations() {
        return new Citations(papers.list());
    }

    /// Keys of the papers of the library that cite one.
    public List<String> citing(String key) {
        return Citations.citing(paper(key), catalog);
    }

    /// Exports papers with their notes.
    ///
    /// @param done told of each file
    /// @param problems told in sentences of notes and papers that could not be exported
    /// @throws LibraryException if there is no such paper or template, with the nearest right word,
    ///   or the template is broken
    public void export(ExportRequest request, Consumer<Export> done, Consumer<String> problems) {
        request.keys().forEach(this::paper);
        new Exporting(holdings(), templates()).export(request, done, problems);
    }

    /// The templates by which notes are exported.
    public TemplateShelf templates() {
        return new TemplateShelf(folder);
    }

    /// Makes everything derived again, from papers and notes alone.
    ///
    /// @return how many papers were read
    public int rebuild(ImportListener listener) {
        List<PaperEntry> entries = papers().stream().map(reader::located).toList();
        int read = new Rereading(reader, remarks).read(entries, listener);
        for (PaperEntry entry : entries) {
            reader.cached(entry.current().sha256(), entry.options())
                    .ifPresent(_ -> remarkOnNotes(reader.open(entry)));
        }
        catalog.rebuild();
        return read;
    }

    /// Looks whether everything is as it should be.
    public Doctor doctor() {
        return Doctor.of(holdings(), catalog, this::addAlone);
    }

    @Override
    public void close() {
        catalog.close();
        reader.close();
    }

    private Addition addAlone(Path pdf) {
        List<Addition> additions = new ArrayList<>();
        add(
                new ImportRequest(List.of(pdf), null, null, null, false),
                ImportListener.NOBODY,
                additions::add);
        return additions.getFirst();
    }

    private Holdings holdings() {
        return new Holdings(folder, papers, reader, notebook);
    }

    /// Says so if another reading of a paper leaves notes in doubt.
    private void remarkOnNotes(OpenPaper open) {
        AnchoringCounts.of(notebook.places(open)).doubt(open.key()).ifPresent(remarks);
    }

    private NoteChanges noteChanges() {
        return new NoteChanges(folder, notebook, journal, catalog::update);
    }
}
