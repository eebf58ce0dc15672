import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archiveToFiles, isArchive } from "@/lib/document/archive-to-files";
import { fileToDocument } from "@/lib/document/file-to-document";
import { readPlainText } from "@/lib/document/text-to-document";
import { bytesOf, REPORT } from "./make-files";

const report = strToU8(REPORT);
const folder = zipSync({
  "青山县/柳溪镇2023.txt": report,
  "__MACOSX/青山县/._柳溪镇2023.txt": report,
  "内层.zip": zipSync({ "云台乡.txt": report }),
});

describe("archives", () => {
  it("give their files with the whole way to them, and no litter", () => {
    const outcome = archiveToFiles(folder, "全县.zip");
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.map((file) => file.name)).toEqual([
      "全县.zip/青山县/柳溪镇2023.txt",
      "全县.zip/内层.zip/云台乡.txt",
    ]);
    for (const file of outcome.value) {
      expect(file.bytes.ok && readPlainText(file.bytes.value)).toMatchObject({ ok: true, value: { text: REPORT } });
    }
  });

  it("may name their files in gbk", () => {
    const placeholder = zipSync({ "AAAAAA.txt": report });
    const gbk = bytesOf("c1f8 cfaa d5f2");
    const marked = replaceAll(placeholder, strToU8("AAAAAA"), gbk);
    expect(archiveToFiles(marked, "a.zip")).toMatchObject({ ok: true, value: [{ name: "a.zip/柳溪镇.txt" }] });
  });

  it("cannot lead out of themselves by a name", () => {
    const bytes = zipSync({ "../../etc/./a.txt": report, "\\b\\c.txt": report });
    const outcome = archiveToFiles(bytes, "a.zip");
    expect(outcome.ok && outcome.value.map((file) => file.name)).toEqual(["a.zip/etc/a.txt", "a.zip/b/c.txt"]);
  });

  it("say of each bad entry what is wrong, and give the good ones", () => {
    const bytes = zipSync({ "好.txt": report, "坏.txt": strToU8(`${REPORT}柳溪`) }, { level: 0 });
    bytes[bytes.length - 220] = (bytes[bytes.length - 220] ?? 0) ^ 1;
    const outcome = archiveToFiles(bytes, "a.zip");
    if (!outcome.ok) throw new Error(outcome.detail);
    expect(outcome.value.map((file) => (file.bytes.ok ? "ok" : file.bytes.reason))).toEqual(["ok", "unreadable"]);
  });

  it("say where a password is asked for", () => {
    const bytes = zipSync({ "a.txt": report });
    const directory = indexOf(bytes, bytesOf("504b0102"));
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(archiveToFiles(bytes, "a.zip")).toMatchObject({ ok: true, value: [{ bytes: { reason: "encrypted" } }] });
  });

  it("that are bombs are set aside before they are unpacked", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(40 * 2 ** 20) }, { level: 9 });
    expect(archiveToFiles(bomb, "a.zip")).toMatchObject({ ok: true, value: [{ bytes: { reason: "too_large" } }] });
  });

  it("that lie about their sizes give nothing", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(8 * 2 ** 20) }, { level: 9 });
    const directory = indexOf(bomb, bytesOf("504b0102"));
    new DataView(bomb.buffer).setUint32(directory + 24, 100, true);
    expect(archiveToFiles(bomb, "a.zip")).toMatchObject({ ok: true, value: [{ bytes: { reason: "unreadable" } }] });
  });

  it("that nest too deep are set aside at that depth", () => {
    let nested = zipSync({ "a.txt": report });
    for (let i = 0; i < 6; i += 1) nested = zipSync({ [`${i}.zip`]: nested });
    expect(archiveToFiles(nested, "a.zip")).toMatchObject({ ok: true, value: [{ bytes: { reason: "too_large" } }] });
  });

  it("are not read as documents, nor documents as archives", async () => {
    expect(isArchive(folder)).toBe(true);
    expect(isArchive(zipSync({ "[Content_Types].xml": report, "word/document.xml": report }))).toBe(false);
    expect(await fileToDocument(folder, "a.zip")).toMatchObject({ ok: false, reason: "unsupported" });
  });

  it.each([0, 3, 10, 60])("cut after %i bytes, have an outcome", (length) => {
    expect(archiveToFiles(folder.slice(0, length), "a.zip")).toMatchObject({ ok: false, reason: "unreadable" });
  });
});

describe("what is no text", () => {
  it.each([
    ["jpeg", "ffd8 ffe0 0010 4a46", "image_only"],
    ["png", "8950 4e47 0d0a 1a0a 0000", "image_only"],
    ["gif", "4749 4638 3961", "image_only"],
    ["tiff", "4949 2a00 0800", "image_only"],
    ["webp", "5249 4646 0000 0000 5745 4250", "image_only"],
    ["7z", "377a bcaf 271c 0004", "unsupported"],
    ["sqlite", "5351 4c69 7465 2066 6f72 6d61 7420 3300", "unsupported"],
    ["nothing", "", "unreadable"],
  ])("%s is set aside whatever its name", async (_, hex, reason) => {
    expect(await fileToDocument(bytesOf(hex), "柳溪镇2023.txt")).toMatchObject({ ok: false, reason });
  });
});

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  for (let at = from; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

function replaceAll(bytes: Uint8Array, wanted: Uint8Array, by: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = indexOf(copy, wanted); at !== -1; at = indexOf(copy, wanted, at + 1)) copy.set(by, at);
  return copy;
}
