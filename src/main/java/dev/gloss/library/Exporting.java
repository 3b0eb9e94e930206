package dev.gloss.library;

import dev.gloss.export.TemplateException;
import dev.gloss.library.ExportRequest.Format;

import java.util.function.Consumer;

/// Does what an export asks for.
///
/// @param holdings of the library
/// @param templates by which Markdown is written
record Exporting(Holdings holdings, TemplateShelf templates) {

    /// Exports.
    ///
    /// @param done told of each file
    /// @param problems told in sentences of notes and papers that could not be exported
    void export(ExportRequest request, Consumer<Export> done, Consumer<String> problems) {
        ExportScope scope = new ExportScope(holdings, request);
        scope.problems().forEach(problems);
        if (request.format() == Format.MARKDOWN) {
            byTemplate(request, scope, done, problems);
        } else {
            new MachineExporter(holdings, scope, request, done, problems).export();
        }
    }

    private void byTemplate(
            ExportRequest request,
            ExportScope scope,
            Consumer<Export> done,
            Consumer<String> problems) {
        ExportFiles files =
                new ExportFiles(request.how(), new ExportStamps(holdings.folder()), done);
        try {
            new Exporter(scope, templates.find(request.template()), files, problems).export();
        } catch (TemplateException e) {
            throw LibraryException.missing(e.getMessage());
        } finally {
            files.close();
        }
    }
}
