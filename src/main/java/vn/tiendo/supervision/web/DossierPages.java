package vn.tiendo.supervision.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.NotFound;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.dossier.DossierFiles;
import vn.tiendo.supervision.dossier.DossierPeople;
import vn.tiendo.supervision.dossier.DossierRounds;
import vn.tiendo.supervision.dossier.KeepFiles;
import vn.tiendo.supervision.dossier.OpenDossier;
import vn.tiendo.supervision.process.TaskSubjects;

/** Hồ sơ: a page of its own, and without its frame as a tab in Tasklist. */
@Controller
class DossierPages {

    static final String DOSSIER =
            "/ho-so/{kind:van-ban|ke-hoach|muc|nhiem-vu|bao-cao|phoi-hop|thoa-thuan}/{id:[0-9]{1,18}}";
    private static final String OF_A_TASK = "/ho-so/viec/{task:[A-Za-z0-9-]{1,64}}";

    private final OpenDossier door;
    private final TaskSubjects tasks;
    private final DossierFiles files;
    private final DossierPeople people;
    private final DossierRounds rounds;
    private final KeepFiles keepFiles;
    private final Files store;
    private final DossierStory story;

    DossierPages(
            OpenDossier door,
            TaskSubjects tasks,
            DossierFiles files,
            DossierPeople people,
            DossierRounds rounds,
            KeepFiles keepFiles,
            Files store,
            DossierStory story) {
        this.door = door;
        this.tasks = tasks;
        this.files = files;
        this.people = people;
        this.rounds = rounds;
        this.keepFiles = keepFiles;
        this.store = store;
        this.story = story;
    }

    @GetMapping(DOSSIER)
    String page(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            @RequestParam(name = "tep", required = false) @Nullable String filePage,
            Principal who,
            Model model) {
        fill(subject(kind, id), Slice.number(page), Slice.number(filePage), who, model);
        return "ho-so/ho-so";
    }

    /** The same without head and menu, for Tasklist and for a page that has just added a file. */
    @GetMapping(DOSSIER + "/noi-dung")
    String content(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            @RequestParam(name = "tep", required = false) @Nullable String filePage,
            Principal who,
            Model model) {
        fill(subject(kind, id), Slice.number(page), Slice.number(filePage), who, model);
        return "ho-so/noi-dung :: dossier";
    }

    @GetMapping(OF_A_TASK)
    String ofTask(@PathVariable String task) {
        return "redirect:" + subjectOf(task).address();
    }

    @GetMapping(OF_A_TASK + "/noi-dung")
    String contentOfTask(@PathVariable String task, Principal who, Model model) {
        fill(subjectOf(task), 1, 1, who, model);
        return "ho-so/noi-dung :: dossier";
    }

    static Subject subject(String word, long id) {
        return new Subject(SubjectKind.ofWord(word).orElseThrow(), id);
    }

    private Subject subjectOf(String task) {
        return tasks.of(task)
                .orElseThrow(() -> new NotFound(
                        "Việc này chưa có hồ sơ, hoặc đã được xử lý xong; hãy tải lại danh sách" + " công việc."));
    }

    private void fill(Subject subject, int page, int filePage, Principal who, Model model) {
        var dossier = door.open(subject, who.getName());
        var shown = files.page(dossier, story.origin(dossier, model), filePage);
        model.addAttribute("dossier", dossier);
        model.addAttribute("files", shown);
        model.addAttribute("former", files.former(shown.rows()));
        model.addAttribute("signatures", files.signatures(shown.rows()));
        model.addAttribute("mayKeep", keepFiles.mayKeep(dossier));
        model.addAttribute("ofOthers", keepFiles.ofOthers(dossier));
        model.addAttribute("largest", store.limits().file());
        model.addAttribute("accepted", accepted());
        model.addAttribute("rounds", rounds.of(dossier));
        model.addAttribute("people", people.of(dossier));
        story.fill(dossier, page, model);
    }

    private static String accepted() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
