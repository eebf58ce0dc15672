/** Saves the SVG at an address as PNG, twice as large; the browser paints it, so that no server has to. */
export async function savePicture(address: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = nameOf(address);
  link.click();
  URL.revokeObjectURL(link.href);
}

function nameOf(address: string): string {
  const file = new URL(address, window.location.href).pathname.split("/").at(-1) ?? "figure.svg";
  return file.replace(/\.svg$/, ".png");
}
