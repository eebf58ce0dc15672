import { expect, test } from "vitest";
import { numberLikeness } from "@/lib/facts/number-likeness";

const prose = (text: string, year = 2023) => ({ year, text });

test.each([
  ["the same", prose("2023年公开120条，开会3次。"), prose("2023年公开120条，开会3次。"), 1],
  ["a year moved on", prose("2023年公开120条，较2022年持平。"), prose("2022年公开120条，较2021年持平。", 2022), 1],
  ["full-width digits", prose("公开１２０条。"), prose("公开120条。"), 1],
  ["another number of two", prose("公开120条，开会3次。"), prose("公开120条，开会4次。"), 0.5],
  ["a number more", prose("公开120条。"), prose("公开120条5。"), 0.5],
  ["no numbers", prose("公开若干。"), prose("公开若干。"), 1],
  ["half as long", prose("公开若干。"), prose("公开若干。公开若干。"), 0.5],
  ["nothing", prose(""), prose(""), 1],
])("%s", (_, a, b, expected) => {
  expect(numberLikeness(a, b)).toBe(expected);
  expect(numberLikeness(b, a)).toBe(expected);
});
