package vn.tiendo.letter.page;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The head of a document: upper left who issues it, in bold over a rule of a third to a half of the line; upper right
 * Quốc hiệu and Tiêu ngữ over a rule as long as the line; below them the number with the abstract, and place and day in
 * italics (Phụ lục I, Phần I, Mục II.1–5; Mẫu 1.5 of Phụ lục III for a công văn).
 */
final class HeadBlock {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    /** Stands on a line of its own, as on every paper of such a body. */
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private static final int SMALL = 12;
    private static final int SIZE = 13;
    private static final int MOTTO_WIDTH = 3_330;
    private static final int PARTY_WIDTH = 3_850;
    /** So that Quốc hiệu stays on one line. */
    private static final int RIGHT_WIDTH = 5_560;

    private final XWPFDocument document;
    private final int width;

    HeadBlock(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void write(LetterHead head) {
        int right = Math.max(RIGHT_WIDTH, width * 55 / 100);
        var table = PlainTable.of(document, 2, width - right, right);
        issuer(table.getRow(0).getCell(0), head, width - right);
        country(table.getRow(0).getCell(1), head, right);
        number(table.getRow(1).getCell(0), head);
        var day = paragraph(table.getRow(1).getCell(1), true);
        day.setSpacingBefore(120);
        Times.run(day, head.placeAndDay(), SIZE).setItalic(true);
    }

    private static void issuer(XWPFTableCell cell, LetterHead head, int width) {
        boolean first = true;
        if (head.superior() != null) {
            Times.run(paragraph(cell, true), Times.capitals(head.superior()), SMALL);
            first = false;
        }
        var issuer = Times.capitals(head.issuer()).replace(COMMITTEE + " ", COMMITTEE + "\n");
        Times.run(paragraph(cell, first), issuer, SMALL).setBold(true);
        if (head.party()) {
            Times.run(paragraph(cell, false), "*", SMALL);
        } else {
            var last = issuer.substring(issuer.indexOf('\n') + 1);
            int line = Math.min(Times.widthInCapitals(last, SMALL), width - 100);
            rule(paragraph(cell, false), width, line * 2 / 5);
        }
    }

    private static void country(XWPFTableCell cell, LetterHead head, int width) {
        if (head.party()) {
            Times.run(paragraph(cell, true), PARTY, 15).setBold(true);
            rule(paragraph(cell, false), width, PARTY_WIDTH + 700);
            return;
        }
        Times.run(paragraph(cell, true), STATE, SMALL).setBold(true);
        Times.run(paragraph(cell, false), MOTTO, SIZE).setBold(true);
        rule(paragraph(cell, false), width, MOTTO_WIDTH);
    }

    private static void number(XWPFTableCell cell, LetterHead head) {
        var number = paragraph(cell, true);
        number.setSpacingBefore(120);
        Times.run(number, head.numberLine(), SIZE);
        if (head.abstractText() != null) {
            Times.run(paragraph(cell, false), "V/v " + head.abstractText(), SMALL);
        }
    }

    /** An empty low line with a border, as long as wanted, in the middle of the cell. */
    static void rule(XWPFParagraph line, int cell, int length) {
        int beside = Math.max(0, (cell - length) / 2);
        line.setIndentationLeft(beside);
        line.setIndentationRight(beside);
        // Clear of the dots below the letters above it.
        line.setSpacingBefore(60);
        line.setBorderTop(Borders.SINGLE);
        line.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
        line.getCTP().getPPr().getPBdr().getTop().setSpace(BigInteger.ONE);
        Times.run(line, "", 4);
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, boolean first) {
        var paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
