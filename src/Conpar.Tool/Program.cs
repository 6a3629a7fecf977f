using Conpar.Tool.Commands;

return (int)CommandLine.Run(args);
